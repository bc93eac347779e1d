// The API's description, from the compiled controllers and the types of their sources. No database.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PluginMetadataGenerator } from '@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** SWC leaves no types behind, so the metadata is read from the sources by TypeScript. */
const writeMetadata = () => {
  const described = ts.sys
    .readDirectory(root, ['.ts'], ['node_modules', 'dist', 'data', 'apps/web'])
    .filter((file) => /\.(views|controller)\.ts$/.test(file));
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  new PluginMetadataGenerator().generate({
    tsProgramRef: ts.createProgram(described, options),
    visitors: [
      new ReadonlyVisitor({
        introspectComments: true,
        classValidatorShim: true,
        esmCompatible: true,
        dtoFileNameSuffix: ['.views.ts'],
        pathToSource: root,
      }),
    ],
    outputDir: join(root, 'dist'),
    filename: 'openapi-metadata.mjs',
  });
};

/** Makes `dist/openapi.json`. */
const writeDocument = async () => {
  writeMetadata();
  const { DocumentedModule } = await import('../dist/apps/api/src/documented.module.js');
  const { API_PREFIX } = await import('../dist/apps/api/src/configure-app.js');
  const { default: metadata } = await import('../dist/openapi-metadata.mjs');
  await SwaggerModule.loadPluginMetadata(metadata);
  const app = await NestFactory.create(DocumentedModule, {
    preview: true,
    abortOnError: false,
    logger: false,
  });
  app.setGlobalPrefix(API_PREFIX);
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Kull')
      .setDescription('University mentor schemes, from a roster to logged meetings.')
      .setVersion('1')
      .addCookieAuth('kull_session')
      .addBearerAuth({
        type: 'http',
        scheme: 'bearer',
        description: 'A token of an institution, made on the page for integrations: `kull_…`.',
      })
      .build(),
    {
      operationIdFactory: (controller, method) =>
        `${controller.replace(/Controller$/, '')}_${method}`,
    },
  );
  writeFileSync(join(root, 'dist', 'openapi.json'), JSON.stringify(document, null, 2) + '\n');
};

await writeDocument();
