import { Person } from '#people';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  PrimaryColumn,
  Unique,
} from 'typeorm';

/** What a token may be made for. Each is named by the operations that it opens, and by nothing else. */
export const TOKEN_SCOPES = ['rounds:read', 'participants:read', 'groups:read'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** Another system's way in: the institution's, not a person's, and to reading alone. */
@Entity('api_tokens')
@Unique('api_tokens_token_hash_key', ['institutionId', 'tokenHash'])
@ForeignKey(() => Person, ['institutionId', 'madeBy'], ['institutionId', 'id'], {
  name: 'api_tokens_made_by_fkey',
})
// By name: a scheme belongs to a lib above this one.
@ForeignKey('Scheme', ['institutionId', 'schemeId'], ['institutionId', 'id'], {
  name: 'api_tokens_scheme_fkey',
  onDelete: 'CASCADE',
})
@Check(
  'api_tokens_scopes_check',
  `cardinality(scopes) > 0 and scopes <@ array['rounds:read', 'participants:read', 'groups:read']`,
)
@Check('api_tokens_expiry_check', `expires_at <= created_at + interval '366 days'`)
export class ApiToken {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_tokens_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_tokens_pkey' }) id: string;
  @Column('text') name: string;
  @Column('bytea') tokenHash: Buffer;
  @Column('text', { array: true }) scopes: TokenScope[];
  /** The scheme it is limited to; null: the whole institution. */
  @Column('uuid', { nullable: true }) schemeId: string | null;
  @Column('uuid') madeBy: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  /** To the day: that it is in use is worth knowing, when each time was is not. */
  @Column('date', { nullable: true }) lastUsedOn: string | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
