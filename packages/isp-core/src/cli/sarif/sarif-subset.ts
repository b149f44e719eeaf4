/**
 * The part of the published SARIF 2.1.0 schema that our reports use, kept by hand: the same names,
 * needs and choices, and closed wherever the published one is closed. For tests.
 */

const message = {
  ...{ type: 'object', required: ['text'], additionalProperties: false },
  properties: { text: { type: 'string' }, markdown: { type: 'string' } },
};
const place = { type: 'integer', minimum: 1 };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const bag = { type: 'object', properties: { tags: { type: 'array', items: { type: 'string' } } } };

const descriptor = {
  ...{ type: 'object', required: ['id'], additionalProperties: false },
  properties: {
    id: { type: 'string' },
    shortDescription: message,
    fullDescription: message,
    help: message,
    defaultConfiguration: {
      ...{ type: 'object', additionalProperties: false, properties: { level } },
    },
    properties: bag,
  },
};

const location = {
  ...{ type: 'object', additionalProperties: false },
  properties: {
    physicalLocation: {
      ...{ type: 'object', required: ['artifactLocation'], additionalProperties: false },
      properties: {
        artifactLocation: {
          ...{ type: 'object', additionalProperties: false, required: ['uri'] },
          properties: { uri: { type: 'string', format: 'uri-reference' } },
        },
        region: {
          ...{ type: 'object', additionalProperties: false },
          properties: { startLine: place, startColumn: place, endLine: place, endColumn: place },
        },
      },
    },
    logicalLocations: {
      ...{ type: 'array', uniqueItems: true },
      items: {
        ...{ type: 'object', additionalProperties: false },
        properties: { name: { type: 'string' }, fullyQualifiedName: { type: 'string' } },
      },
    },
  },
};

const result = {
  ...{ type: 'object', required: ['message'], additionalProperties: false },
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    kind: { enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] },
    level,
    message,
    locations: { type: 'array', items: location },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
    properties: bag,
  },
  // Only what fails has a level.
  if: { properties: { kind: { const: 'fail' } } },
  else: { properties: { level: { const: 'none' } } },
};

export const sarifSubset = {
  ...{ type: 'object', required: ['version', 'runs'], additionalProperties: false },
  properties: {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        ...{ type: 'object', required: ['tool'], additionalProperties: false },
        properties: {
          tool: {
            ...{ type: 'object', required: ['driver'], additionalProperties: false },
            properties: {
              driver: {
                ...{ type: 'object', required: ['name'], additionalProperties: false },
                properties: {
                  name: { type: 'string' },
                  version: { type: 'string' },
                  rules: { type: 'array', uniqueItems: true, items: descriptor },
                },
              },
            },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: result },
        },
      },
    },
  },
};
