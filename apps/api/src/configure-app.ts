import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CONFIG,
  knownMediaType,
  ProblemFilter,
  requestValidation,
  sameOrigin,
  StorableText,
  VersionHeader,
  type Config,
} from '#platform';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** Where every operation lives. */
export const API_PREFIX = 'api/v1';

/** What is the same for every operation, in the tests as in production. */
export const configureApp = (app: NestExpressApplication): void => {
  const { baseUrl, trustedProxies } = app.get<Config>(CONFIG);
  const isHttps = baseUrl.startsWith('https:');
  // Anybody may write where a request came from into its headers: only these are believed.
  app.set('trust proxy', [...trustedProxies]);
  app.setGlobalPrefix(API_PREFIX);
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          workerSrc: ["'self'"],
          manifestSrc: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          upgradeInsecureRequests: null,
        },
      },
      // Only where there is https to insist on: for a year, below this host as well.
      strictTransportSecurity: isHttps,
    }),
  );
  app.use('/api', neverStored, unlessFromProvider(sameOrigin), unlessFromProvider(knownMediaType));
  app.use(oneClick);
  app.useBodyParser('json', { limit: '1mb' });
  app.useBodyParser('urlencoded', { extended: false, limit: '32kb' });
  app.useGlobalPipes(new StorableText(), requestValidation());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new VersionHeader());
};

/**
 * Mail programs' servers post to the address in a mail's head (RFC 8058), with no cookie and no header of ours:
 * the address of a page, for whoever opens it.
 */
const oneClick = (request: Request, _response: Response, next: NextFunction): void => {
  if (request.method === 'POST' && request.path === '/unsubscribe')
    request.url = request.url.replace('/unsubscribe', `/${API_PREFIX}/unsubscribing/one-click`);
  next();
};

/**
 * Nothing of the API is kept by a browser or a proxy: it is about people. An `ETag` here is the
 * version that a write is made against, and says nothing of the rest of a view, so that an answer of
 * 'not modified' would be wrong.
 */
const neverStored = (request: Request, response: Response, next: NextFunction): void => {
  delete request.headers['if-none-match'];
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** What the identity provider's own server asks for: no browser, no cookie, a form with a token. */
const FROM_PROVIDER = `/${API_PREFIX}/sign-in/openid/back-channel-logout`;

const unlessFromProvider =
  (check: RequestHandler): RequestHandler =>
  (request, response, next) => {
    if (request.originalUrl === FROM_PROVIDER) next();
    else check(request, response, next);
  };

/** The API's description, and a page to read it on. Both are made by the build. */
export const serveDocs = (app: NestExpressApplication, dist: string): void => {
  const file = join(dist, 'openapi.json');
  if (!existsSync(file)) return;
  const document = JSON.parse(readFileSync(file, 'utf8')) as OpenAPIObject;
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json' });
};

/** The built web. Every address that is not the API's is a page of it. */
export const serveWeb = (app: NestExpressApplication, dist: string): void => {
  const folder = join(dist, 'web');
  app.useStaticAssets(folder, { index: false, setHeaders: cacheByName });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || request.path.startsWith('/api/')) {
      next();
      return;
    }
    // A file that the build does not have is missing; a page that it does not know is the web's to say.
    if (/\.\w+$/.test(request.path)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(folder, 'index.html'));
  });
};

/**
 * Built files carry a digest of their content in their names, so they never change; the page that names
 * them, and the service worker that keeps them, are asked for anew each time.
 */
const cacheByName = (response: Response, path: string): void => {
  if (path.includes('/assets/'))
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  else if (/(index\.html|sw\.js)$/.test(path)) response.setHeader('Cache-Control', 'no-cache');
};
