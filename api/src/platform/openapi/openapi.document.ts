import { Injectable } from '@nestjs/common';
import { problem } from '@bdhvs/contracts';
import { z } from 'zod';
import { RouteTable, type Route } from './route-table.js';

/** The OpenAPI 3.1 document, made from the routes themselves: what is served cannot be missing here. */
@Injectable()
export class OpenApiDocument {
  private made?: Record<string, unknown>;

  constructor(private readonly table: RouteTable) {}

  get(): Record<string, unknown> {
    this.made ??= {
      openapi: '3.1.0',
      info: {
        title: 'Bình dân học vụ số',
        version: '0.1.0',
        description:
          'Times in RFC 3339 UTC, days as YYYY-MM-DD in the deployment’s time zone. Errors are problem details (RFC 9457).',
      },
      paths: this.paths(),
      components: {
        schemas: { Problem: schemaOf(problem, 'output') },
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'bdhvs_session' } },
      },
    };
    return this.made;
  }

  private paths(): Record<string, Record<string, unknown>> {
    const paths: Record<string, Record<string, unknown>> = {};
    for (const route of this.table.routes()) {
      const path = route.path.replace(/:(\w+)/g, '{$1}');
      (paths[path] ??= {})[route.method.toLowerCase()] = operation(route);
    }
    return paths;
  }
}

function operation(route: Route): Record<string, unknown> {
  const isProtected = route.access !== 'public';
  return {
    operationId: route.handler,
    'x-permission': route.access,
    ...(isProtected ? { security: [{ session: [] }] } : {}),
    parameters: [
      ...pathParameters(route.path),
      ...queryParameters(route),
      ...(isProtected && route.method !== 'GET'
        ? [{ name: 'x-csrf-token', in: 'header', required: true, schema: { type: 'string' } }]
        : []),
    ],
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
          },
        }
      : {}),
    responses: {
      [route.method === 'POST' ? '2XX' : '200']: {
        description: 'OK',
        ...(route.returns
          ? { content: { 'application/json': { schema: schemaOf(route.returns, 'output') } } }
          : {}),
      },
      default: {
        description: 'Problem details',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function pathParameters(path: string): unknown[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(route: Route): unknown[] {
  if (!route.query) return [];
  const schema = schemaOf(route.query, 'input') as {
    properties?: Record<string, unknown>;
    required?: string[];
  };
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: schema.required?.includes(name) ?? false,
    schema: property,
  }));
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<
    string,
    unknown
  >;
  return rest;
}
