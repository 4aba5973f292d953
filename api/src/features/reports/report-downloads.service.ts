import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import type { CompletionQuery, CompletionReport, PeopleQuery, PeopleReport } from '@bdhvs/contracts/reports';
import type { Actor } from '../../platform/access/actor.js';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { dayOf } from '../../platform/clock.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { Database } from '../../platform/database/database.js';
import { CompletionReports, reportOf } from './completion-report.service.js';
import { PeopleReports } from './people-report.service.js';
import { peopleSheet, reportSheet, type Marks } from './report-sheets.js';
import { csvOf } from './sheet/csv.js';
import { MEDIA_TYPES, type Format } from './sheet/format.rules.js';
import type { Sheet } from './sheet/sheet.js';
import { xlsxOf } from './sheet/xlsx.js';

/** The same report on the screen or taken away as a table. */
@Injectable()
export class ReportDownloads {
  private readonly marks: Marks;

  constructor(
    private readonly db: Database,
    private readonly reports: CompletionReports,
    private readonly lists: PeopleReports,
    @Inject(CONFIG) config: Config,
  ) {
    this.marks = { isSample: config.SAMPLE !== 'none', timeZone: config.TIME_ZONE };
  }

  async report(
    scope: UnitScope,
    query: CompletionQuery,
    format: Format,
  ): Promise<CompletionReport | StreamableFile> {
    const counted = await this.db.snapshot((tx) => this.reports.report(tx, scope, query));
    return format === 'json'
      ? reportOf(counted)
      : download(reportSheet(counted, query.by, this.marks), format);
  }

  async people(
    actor: Actor,
    scope: UnitScope,
    query: PeopleQuery,
    format: Format,
  ): Promise<PeopleReport | StreamableFile> {
    if (format === 'json') return this.lists.page(actor, scope, query);
    const list = await this.lists.takeAway(actor, scope, query);
    const timeZone = this.marks.timeZone;
    return download(
      peopleSheet(list, query.status, this.marks, (moment) => dayOf(moment, timeZone)),
      format,
    );
  }
}

function download(sheet: Sheet, format: 'csv' | 'xlsx'): StreamableFile {
  return new StreamableFile(format === 'csv' ? csvOf(sheet) : xlsxOf(sheet), {
    type: MEDIA_TYPES[format],
    disposition: `attachment; filename="${sheet.fileName}.${format}"`,
  });
}
