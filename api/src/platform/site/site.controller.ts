import { Controller, Get, Inject } from '@nestjs/common';
import { site, type Site } from '@bdhvs/contracts';
import { Public } from '../access/requires.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { Returns } from '../http/returns.js';
import { siteOf } from './site.js';

@Controller('api/site')
export class SiteController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Public()
  @Returns(site)
  @Get()
  get(): Site {
    return siteOf(this.config);
  }
}
