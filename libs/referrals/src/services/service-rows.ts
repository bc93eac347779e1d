import { TODAY } from '#access';
import { notFound } from '#kernel';
import { fullName } from '#people';
import type { Tx } from '#platform';
import { HelpDirectory } from './help-directory.entity.js';
import { canArrangeServices, canKeepService } from './service.policy.js';
import type { KeptService, ServiceCard } from './services.views.js';

/** How long somebody's word that a card is true is taken for it. */
const TRUE_FOR = `interval '6 months'`;

/** Card `s` of institution $1 has not been looked at for too long, and is there to be read. */
export const IS_DUE = `(s.is_active and s.checked_on < ${TODAY} - ${TRUE_FOR})`;

const CARD = `
  s.id, jsonb_build_object('nb', s.name_nb, 'nn', s.name_nn, 'en', s.name_en) as names,
  jsonb_build_object('nb', s.text_nb, 'nn', s.text_nn, 'en', s.text_en) as texts,
  s.topics, s.campus, s.link, s.phone, s.email, s.checked_on::text as "checkedOn"`;

/** The cards that everybody reads, by name. */
export const activeServices = (tx: Tx): Promise<ServiceCard[]> =>
  tx.query<ServiceCard>(
    `select ${CARD} from services s
     where s.institution_id = $1 and s.is_active order by s.name_nb, s.id`,
    [tx.institutionId],
  );

/**
 * The cards that the actor keeps: all of them for whoever arranges the directory, else own ones.
 *
 * @param id one of them alone
 */
export const keptServices = async (tx: Tx, id: string | null = null): Promise<KeptService[]> => {
  const { actor } = tx;
  const rows = await tx.query<KeptService>(
    `select ${CARD}, s.is_active as "isActive", s.version, ${IS_DUE} as "isDue",
            case when p.id is not null then jsonb_build_object('id', p.id,
              'name', case when not p.is_protected or p.id = $4
                           then ${fullName('p')} end,
              'holdsRole', exists (select from grants g where g.institution_id = $1
                and g.person_id = p.id and g.role = 'service_owner')) end as owner
     from services s
     left join persons p on p.institution_id = s.institution_id and p.id = s.owner_id
     where s.institution_id = $1 and ($2::uuid is null or s.id = $2) and ($3 or s.owner_id = $4)
     order by ${IS_DUE} desc, s.name_nb, s.id`,
    [tx.institutionId, id, canArrangeServices(actor), actor.personId],
  );
  return rows.filter(({ owner }) => canKeepService(actor, { ownerId: owner?.id ?? null }));
};

/** @throws DomainError `not_found` also for somebody else's */
export const keptService = async (tx: Tx, id: string): Promise<KeptService> => {
  const [service] = await keptServices(tx, id);
  if (!service) throw notFound();
  return service;
};

export const speakUpLink = async (tx: Tx): Promise<string | null> => {
  const { institutionId } = tx;
  const directory = await tx.repository(HelpDirectory).findOneBy({ institutionId });
  return directory?.speakUpLink ?? null;
};
