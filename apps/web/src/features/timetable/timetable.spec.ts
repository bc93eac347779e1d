import { asBase64, possible, roomsIn, type Preview } from './timetable';

describe('a timetable', () => {
  it('takes a pasted column as rooms', () => {
    expect(roomsIn('B2 012\r\n\r\n C3 \tstor\nD4')).toEqual(['B2 012', 'C3', 'D4']);
  });

  it('sends a file as it is', async () => {
    expect(await asBase64(new Blob([new Uint8Array([0xe6, 0xf8, 0xe5])]))).toBe('5vjl');
  });

  it('makes what nothing stands in the way of', () => {
    const fault = { code: 'field.group_meets', params: {} };
    const meetings = [{ faults: [] }, { faults: [fault] }] as unknown as Preview['meetings'];
    expect(possible({ meetings, refused: [], columns: [], missing: [], lacking: 0 })).toHaveLength(
      1,
    );
  });
});
