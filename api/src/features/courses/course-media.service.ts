import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, rows, run } from '../../platform/database/sql.js';

export const MEDIA_TYPES = { mp3: 'audio/mpeg', ogg: 'audio/ogg', m4a: 'audio/mp4' } as const;
export type MediaKind = keyof typeof MEDIA_TYPES;

export interface Recording {
  hash: Buffer;
  kind: MediaKind;
  bytes: Buffer;
}

/** Where a card finds its recording: below the product's own address, named by content. */
export const MEDIA_PATH = /^api\/course-media\/([0-9a-f]{64})\.(mp3|ogg|m4a)$/;
export const mediaPath = ({ hash, kind }: Pick<Recording, 'hash' | 'kind'>): string =>
  `api/course-media/${hash.toString('hex')}.${kind}`;

/** Recorded voices of courses: written once, read by everybody who learns. */
@Injectable()
export class CourseMedia {
  constructor(private readonly db: Database) {}

  find(hash: Buffer): Promise<Recording | undefined> {
    return firstRow<Recording>(
      this.db.manager,
      'SELECT hash, kind, bytes FROM course_media WHERE hash = $1',
      [hash],
    );
  }

  /** Which of these are here. */
  async known(tx: Tx, hashes: readonly Buffer[]): Promise<Set<string>> {
    const found = await rows<{ hash: Buffer }>(
      tx,
      'SELECT hash FROM course_media WHERE hash = ANY ($1::bytea[])',
      [hashes],
    );
    return new Set(found.map(({ hash }) => hash.toString('hex')));
  }

  async keep(tx: Tx, recordings: readonly Recording[], personId: string, at: Date): Promise<void> {
    for (const { hash, kind, bytes } of recordings) {
      await run(
        tx,
        `INSERT INTO course_media (hash, kind, bytes, uploaded_by, uploaded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (hash) DO NOTHING`,
        [hash, kind, bytes, personId, at],
      );
    }
  }
}
