import { Controller, Get } from '@nestjs/common';
import { Public } from '../access/requires.js';
import { OpenApiDocument } from './openapi.document.js';

@Controller('api/openapi.json')
export class OpenApiController {
  constructor(private readonly document: OpenApiDocument) {}

  @Public()
  @Get()
  get(): Record<string, unknown> {
    return this.document.get();
  }
}
