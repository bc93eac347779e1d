import { globSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { ROUND_STATES } from '#schemes';
import ts from 'typescript';

const STATES: ReadonlySet<string> = new Set(ROUND_STATES);
/** What is archived has a name of its own among all that has states. */
const OF_ROUNDS_ALONE = 'archived';

const IN_SQL =
  /\b(?:r|ro|round|rounds)\.state\s*(?:=|<>|!=|(?:not\s+)?in\b)\s*\(?\s*'|update\s+rounds\s+set[^`]*\bstate\s*=\s*'/iu;

/** Whether its names, besides whatever else it may be, are all of rounds. */
const isRoundState = (type: ts.Type | undefined): boolean => {
  const members = type?.isUnion() ? type.types : [];
  const names = members.flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
  return names.includes(OF_ROUNDS_ALONE) && names.every((name) => STATES.has(name));
};

/** As declared: what has been compared once is narrower, and still the state of a round. */
const declared = (checker: ts.TypeChecker, node: ts.Expression): ts.Type => {
  const symbol = checker.getSymbolAtLocation(
    ts.isPropertyAccessExpression(node) ? node.name : node,
  );
  return symbol ? checker.getTypeOfSymbol(symbol) : checker.getTypeAtLocation(node);
};

const EQUALITY: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Whether a text stands where the state of a round is meant. */
const meansRound = (checker: ts.TypeChecker, node: ts.StringLiteralLike): boolean => {
  if (!STATES.has(node.text)) return false;
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && EQUALITY.has(parent.operatorToken.kind))
    return isRoundState(declared(checker, parent.left === node ? parent.right : parent.left));
  if (ts.isCaseClause(parent))
    return isRoundState(declared(checker, parent.parent.parent.expression));
  return isRoundState(checker.getContextualType(node));
};

/**
 * Where the server's sources name the state of a round: compare with it, list it, hand it over, or ask
 * for it in SQL.
 *
 * @param more sources that are read as if they were files, by their paths
 * @returns `path:line`
 */
export const stateNames = (more: Readonly<Record<string, string>> = {}): string[] => {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  )!;
  const files = globSync('{libs,apps/api,apps/cli}/**/*.ts', { exclude: ['**/*.spec.ts'] });
  const extra = new Map(Object.entries(more).map(([path, text]) => [resolve(path), text]));
  const host = ts.createCompilerHost(config.options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => extra.has(path) || fileExists(path);
  host.readFile = (path) => extra.get(path) ?? readFile(path);
  const roots = [...files.map((file) => resolve(file)), ...extra.keys()];
  const program = ts.createProgram(roots, config.options, host);
  const checker = program.getTypeChecker();
  return roots.flatMap((path) => {
    const source = program.getSourceFile(path)!;
    const found = new Set<number>();
    const visit = (node: ts.Node): void => {
      const says = ts.isStringLiteralLike(node) && meansRound(checker, node);
      const asks =
        (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) &&
        IN_SQL.test(node.getText(source));
      if (says || asks) found.add(source.getLineAndCharacterOfPosition(node.getStart(source)).line);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return [...found].map((line) => `${relative('.', path)}:${line + 1}`);
  });
};
