import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { uuid } from '@bdhvs/contracts';
import {
  certificateList,
  certificateParams,
  personCertificateParams,
  type CertificateList,
} from '@bdhvs/contracts/certificates';
import { z } from 'zod';
import { Acting, Scope, type Actor } from '../../platform/access/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { UnitScope } from '../../platform/access/unit-scope.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { CertificatePages, type NamedFile } from './certificate-pages.service.js';

const ofPersonParams = z.object({ personId: uuid });

/** One's own. */
@Controller('api/me')
export class MyCertificatesController {
  constructor(private readonly pages: CertificatePages) {}

  @Requires('learning.self')
  @Returns(certificateList)
  @Header('cache-control', 'no-store')
  @Get('certificates')
  mine(@Acting() actor: Actor): Promise<CertificateList> {
    return this.pages.mine(actor);
  }

  @Requires('learning.self')
  @Header('cache-control', 'no-store')
  @Get('certificates/:id/paper')
  async paper(
    @Acting() actor: Actor,
    @Param(parse(certificateParams)) { id }: z.infer<typeof certificateParams>,
  ): Promise<StreamableFile> {
    return pdf(await this.pages.myPaper(actor, id));
  }

  @Requires('learning.self')
  @Header('cache-control', 'no-store')
  @Get('certificates/:id/badge')
  async badge(
    @Acting() actor: Actor,
    @Param(parse(certificateParams)) { id }: z.infer<typeof certificateParams>,
  ): Promise<StreamableFile> {
    const { name, bytes } = await this.pages.myBadge(actor, id);
    return new StreamableFile(bytes, {
      type: 'application/vc+jwt',
      disposition: `attachment; filename="${name}"`,
    });
  }

  @Requires('learning.self')
  @Header('cache-control', 'no-store')
  @Get('record')
  async record(@Acting() actor: Actor): Promise<StreamableFile> {
    return pdf(await this.pages.myRecord(actor));
  }
}

/** Somebody's, for the people in charge of them; each look leaves an audit row. */
@Controller('api/people')
export class PersonCertificatesController {
  constructor(private readonly pages: CertificatePages) {}

  @Requires('people.read')
  @Returns(certificateList)
  @Header('cache-control', 'no-store')
  @Get(':personId/certificates')
  ofPerson(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(ofPersonParams)) { personId }: z.infer<typeof ofPersonParams>,
  ): Promise<CertificateList> {
    return this.pages.ofPerson(actor, scope, personId);
  }

  @Requires('people.read')
  @Header('cache-control', 'no-store')
  @Get(':personId/certificates/:id/paper')
  async paper(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(personCertificateParams)) { personId, id }: z.infer<typeof personCertificateParams>,
  ): Promise<StreamableFile> {
    return pdf(await this.pages.paperOfPerson(actor, scope, personId, id));
  }
}

/** Opened, not saved: most people want to look at it first. */
function pdf({ name, bytes }: NamedFile): StreamableFile {
  return new StreamableFile(bytes, {
    type: 'application/pdf',
    disposition: `inline; filename="${name}"`,
    length: bytes.length,
  });
}
