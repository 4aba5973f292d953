import { Injectable, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { z } from 'zod';
import { PUBLIC, REQUIRED_PERMISSION } from '../access/requires.js';
import { ParsePipe } from '../http/parse.js';
import { RETURNS } from '../http/returns.js';

export interface Route {
  method: string;
  path: string;
  /** The permission, 'public', or 'denied' for a handler that declares nothing. */
  access: string;
  handler: string;
  body?: z.ZodType;
  query?: z.ZodType;
  returns?: z.ZodType;
}

/** Nest's numbers for the kinds of handler parameters. */
const BODY = 3;
const QUERY = 4;

/** Every route of the application with its access and schemas, read from the decorators. */
@Injectable()
export class RouteTable {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  routes(): Route[] {
    const found: Route[] = [];
    for (const { metatype, instance } of this.discovery.getControllers()) {
      if (!metatype || !instance) continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name] as () => unknown;
        const method = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
        if (method === undefined) continue;
        const schemas = schemasOf(metatype, name);
        for (const prefix of listOf(this.reflector.get(PATH_METADATA, metatype))) {
          for (const path of listOf(this.reflector.get(PATH_METADATA, handler))) {
            found.push({
              method: RequestMethod[method],
              path: `/${prefix}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'),
              access: this.accessOf(handler, metatype),
              handler: `${metatype.name}.${name}`,
              returns: this.reflector.get(RETURNS, handler),
              ...schemas,
            });
          }
        }
      }
    }
    return found.sort((a, b) => a.path.localeCompare(b.path, 'en') || a.method.localeCompare(b.method, 'en'));
  }

  private accessOf(handler: () => unknown, controller: unknown): string {
    const targets = [handler, controller as () => unknown];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) return 'public';
    return this.reflector.getAllAndOverride<string | undefined>(REQUIRED_PERMISSION, targets) ?? 'denied';
  }
}

function listOf(path: string | string[] | undefined): string[] {
  return Array.isArray(path) ? path : [path ?? ''];
}

function schemasOf(controller: object, handler: string): Pick<Route, 'body' | 'query'> {
  const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as Record<
    string,
    { pipes?: unknown[] }
  >;
  const schemas: Pick<Route, 'body' | 'query'> = {};
  for (const [key, parameter] of Object.entries(parameters)) {
    const pipe = parameter.pipes?.find((candidate) => candidate instanceof ParsePipe) as
      ParsePipe<z.ZodType> | undefined;
    const kind = Number(key.split(':')[0]);
    if (pipe && kind === BODY) schemas.body = pipe.schema;
    if (pipe && kind === QUERY) schemas.query = pipe.schema;
  }
  return schemas;
}
