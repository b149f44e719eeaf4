/**
 * Reads what each field means off its doc comment, by asking the TypeScript compiler: the comments
 * on the schema's fields travel through `z.infer` to the `Plan` type, where editors show them too.
 */
import ts from 'typescript';

/** Descriptions by path: `outcomes.*.target`. `*` is every entry of a list. */
export function fieldDescriptions(packageFolder: string): Map<string, string> {
  const file = `${packageFolder}/src/plan/plan.ts`;
  const program = ts.createProgram([file], compilerOptions(packageFolder));
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const plan = module && checker.getExportsOfModule(module).find((s) => s.name === 'Plan');
  if (!source || !plan) throw new Error(`${file} exports no type Plan.`);
  const found = new Map<string, string>();
  describe(checker.getDeclaredTypeOfSymbol(plan), '');
  return found;

  function describe(type: ts.Type, path: string): void {
    for (const property of checker.getPropertiesOfType(type)) {
      const at = path + property.name;
      const words = ts.displayPartsToString(property.getDocumentationComment(checker));
      if (words) found.set(at, words.replaceAll('\n', ' '));
      const value = checker.getNonNullableType(
        checker.getTypeOfSymbolAtLocation(property, source as ts.SourceFile),
      );
      if (property.name !== 'extensions') describeInside(value, at);
    }
  }

  function describeInside(type: ts.Type, at: string): void {
    if (checker.isArrayType(type)) {
      const [entry] = checker.getTypeArguments(type as ts.TypeReference);
      if (entry) describeInside(entry, `${at}.*`);
    } else if (type.flags & ts.TypeFlags.Object) describe(type, `${at}.`);
  }
}

function compilerOptions(packageFolder: string): ts.CompilerOptions {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${packageFolder}/tsconfig.json`,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic(diagnostic) {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
      },
    },
  );
  if (!config) throw new Error(`No compiler configuration in ${packageFolder}.`);
  return config.options;
}
