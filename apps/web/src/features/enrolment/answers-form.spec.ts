import { answersOf } from './answers-form';

const blank = { slots: [], languages: [], interests: [], otherInterests: '' };

describe('answersOf', () => {
  it('sends blank as unknown', () => {
    expect(answersOf({ ...blank, otherInterests: ' , ' })).toEqual({
      slots: null,
      languages: null,
      interests: null,
    });
  });

  it('adds the interests one wrote, each once and in small letters', () => {
    const interests = ['koding'];
    expect(answersOf({ ...blank, interests, otherInterests: 'Sjakk, koding,  sjakk' })).toEqual({
      slots: null,
      languages: null,
      interests: ['koding', 'sjakk'],
    });
  });
});
