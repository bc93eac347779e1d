import { recordAudit } from '#access';
import { type Actor, newId } from '#kernel';
import { redactNationalIds } from '#people';
import { Database, onceKey, type Tx } from '#platform';
import { holdRound } from '#schemes';
import { Injectable } from '@nestjs/common';
import { RosterImport } from '../roster-import.entity.js';
import { Withdraw } from '../withdraw.service.js';
import { openRoster, type RosterUpload } from './open-roster.js';
import { PreviewBuilder } from './preview-builder.js';
import type { RosterImportCounts, RosterImportResult } from './roster-import.views.js';
import { FindInRoster } from './roster-findings.js';
import { asChangedSincePreview, changedSincePreview } from './roster-refusals.js';
import { roundToImportInto } from './round-to-import-into.js';
import { createStaging, stageRows } from './staged-rows.js';
import { withdrawMissing } from './withdraw-missing.js';
import { createProgrammes, refreshFigures, writeStagedRows } from './write-roster.js';

/** What the coordinator agreed to on the preview. */
export interface AgreedImport {
  readonly fingerprint: string;
  /** Enrolments of missing persons who are to be withdrawn. */
  readonly withdraw: readonly string[];
}

/** Imports a roster file exactly as its preview showed it, all of it or nothing. */
@Injectable()
export class ImportRoster {
  constructor(
    private readonly db: Database,
    private readonly findInRoster: FindInRoster,
    private readonly withdraw: Withdraw,
  ) {}

  /** @throws DomainError `roster.changed_since_preview` where the preview no longer holds */
  async run(
    actor: Actor,
    roundId: string,
    upload: RosterUpload,
    agreed: AgreedImport,
    key?: string,
  ): Promise<RosterImportResult> {
    const once = onceKey(key, 'roster.import', [roundId, upload.role, agreed]);
    try {
      return await this.db.once(actor, once, (tx) => this.import(tx, roundId, upload, agreed));
    } catch (error) {
      throw asChangedSincePreview(error);
    }
  }

  private async import(
    tx: Tx,
    roundId: string,
    upload: RosterUpload,
    agreed: AgreedImport,
  ): Promise<RosterImportResult> {
    const round = await roundToImportInto(tx, roundId);
    // Who will read the hours of its rows is settled for as long.
    await holdRound(tx, roundId);
    const opened = openRoster(upload);
    const { mapping } = opened;
    if (!mapping) throw changedSincePreview();
    await oneAtATime(tx);

    const built = new PreviewBuilder();
    await createStaging(tx);
    const found = await this.findInRoster.run(tx, round, upload, { ...opened, mapping }, (rows) => {
      built.add(rows);
      return stageRows(tx, rows);
    });
    if (found.fingerprint !== agreed.fingerprint) throw changedSincePreview();

    await createProgrammes(tx, found.newProgrammes);
    await writeStagedRows(tx, round, upload.role);
    const withdrawn = await withdrawMissing(tx, this.withdraw, found.missing, agreed.withdraw);
    const { rows: _, ...counts } = built.counts;
    await refreshFigures(tx, counts.new + counts.changed);
    return record(tx, roundId, upload, {
      ...counts,
      missing: found.missing.length - withdrawn,
      withdrawn,
      newProgrammes: found.newProgrammes.size,
    });
  }
}

/** Rosters share the institution's persons, so that two of them are imported one after the other. */
const oneAtATime = (tx: Tx): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(hashtextextended('roster.import ' || $1, 0))`, [
    tx.institutionId,
  ]);

const record = async (
  tx: Tx,
  roundId: string,
  { role, fileName }: RosterUpload,
  counts: Pick<RosterImportCounts, keyof RosterImportCounts>,
): Promise<RosterImportResult> => {
  const hadEffect = counts.new + counts.changed + counts.withdrawn + counts.newProgrammes > 0;
  const { personId } = tx.actor;
  if (!hadEffect || !personId) return { importId: null, counts };
  const importId = newId();
  await tx.repository(RosterImport).insert({
    institutionId: tx.institutionId,
    id: importId,
    roundId,
    role,
    fileName: redactNationalIds(fileName, 'lenient'),
    importedBy: personId,
    counts: { ...counts },
  });
  const { new: added, changed, withdrawn } = counts;
  await recordAudit(tx, {
    act: 'roster.imported',
    about: { kind: 'round', id: roundId },
    details: { importId, role, new: added, changed, withdrawn },
  });
  return { importId, counts };
};
