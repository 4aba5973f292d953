import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  rosterApply,
  rosterDecisions,
  rosterImport,
  rosterImportList,
  rosterImportListQuery,
  rosterMapping,
  rosterRowList,
  rosterRowsQuery,
  uuid,
  type RosterImportView,
} from '@bdhvs/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Acting, Scope, type Actor } from '../../../platform/access/actor.js';
import { Requires } from '../../../platform/access/requires.js';
import { UnitScope } from '../../../platform/access/unit-scope.js';
import { parse } from '../../../platform/http/parse.js';
import { Returns } from '../../../platform/http/returns.js';
import { problemRowsSheet } from './problem-rows.sheet.js';
import { RosterApply } from './roster-apply.service.js';
import { RosterHistory } from './roster-history.query.js';
import { RosterService } from './roster.service.js';
import { RosterUndo } from './roster-undo.service.js';
import { RosterViews } from './roster-view.service.js';
import { readUpload } from './upload.js';

const byId = parse(uuid);

@Controller('api/roster/imports')
export class RosterController {
  constructor(
    private readonly roster: RosterService,
    private readonly views: RosterViews,
    private readonly history: RosterHistory,
    private readonly applying: RosterApply,
    private readonly undoing: RosterUndo,
  ) {}

  @Requires('roster.import')
  @Returns(rosterImport)
  @Post()
  async upload(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Req() request: FastifyRequest,
  ): Promise<RosterImportView> {
    return this.views.one(scope, await this.roster.upload(actor, scope, await readUpload(request)));
  }

  @Requires('roster.import')
  @Returns(rosterImportList)
  @Get()
  list(
    @Scope() scope: UnitScope,
    @Query(parse(rosterImportListQuery)) query: z.infer<typeof rosterImportListQuery>,
  ): Promise<z.input<typeof rosterImportList>> {
    return this.history.list(scope, query);
  }

  @Requires('roster.import')
  @Returns(rosterImport)
  @Get(':id')
  one(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param('id', byId) id: string,
  ): Promise<RosterImportView> {
    return this.history.one(actor, scope, id);
  }

  @Requires('roster.import')
  @Returns(rosterRowList)
  @Get(':id/rows')
  rows(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param('id', byId) id: string,
    @Query(parse(rosterRowsQuery)) query: z.infer<typeof rosterRowsQuery>,
  ): Promise<z.input<typeof rosterRowList>> {
    return this.history.rows(actor, scope, id, query);
  }

  @Requires('roster.import')
  @Get(':id/problems.xlsx')
  async problems(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param('id', byId) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { rows, fileName } = await this.history.problemRows(actor, scope, id);
    await reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', 'attachment; filename="dong-can-xem-lai.xlsx"')
      .header('cache-control', 'no-store')
      .send(await problemRowsSheet(rows, fileName));
  }

  @Requires('roster.import')
  @Returns(rosterImport)
  @Put(':id/mapping')
  async map(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param('id', byId) id: string,
    @Body(parse(rosterMapping)) choice: z.infer<typeof rosterMapping>,
  ): Promise<RosterImportView> {
    await this.roster.setMapping(actor, scope, id, choice);
    return this.views.one(scope, id);
  }

  @Requires('roster.import')
  @Returns(rosterImport)
  @Put(':id/decisions')
  async decide(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param('id', byId) id: string,
    @Body(parse(rosterDecisions)) body: z.infer<typeof rosterDecisions>,
  ): Promise<RosterImportView> {
    await this.roster.decide(actor, scope, id, body.decisions);
    return this.views.one(scope, id);
  }

  @Requires('roster.import')
  @Returns(rosterImport)
  @HttpCode(200)
  @Post(':id/apply')
  async apply(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param('id', byId) id: string,
    @Body(parse(rosterApply.prefault({}))) body: z.infer<typeof rosterApply>,
  ): Promise<RosterImportView> {
    await this.applying.apply(actor, scope, id, body.endMissing);
    return this.views.one(scope, id);
  }

  @Requires('roster.import')
  @Returns(rosterImport)
  @HttpCode(200)
  @Post(':id/undo')
  async undo(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param('id', byId) id: string,
  ): Promise<RosterImportView> {
    await this.undoing.undo(actor, scope, id);
    return this.views.one(scope, id);
  }
}
