/** One problem that a server tells of. */
export interface Planted {
  readonly field: string;
  readonly sentence: string;
  /** What was typed: it is never carried from where a server repeats it. */
  readonly typed: string;
}

/** A refusal: what is said of the whole, and of each field. */
export interface Refusal {
  readonly whole: string;
  readonly problems: readonly Planted[];
}

/** How a server tells of it; `place` is how it spells the place of a field, when not by its name. */
export interface Shape {
  readonly server: string;
  readonly status: number;
  readonly body: (refusal: Refusal) => unknown;
  readonly place?: (field: string) => string;
  /** What is said of the whole is not in this body. */
  readonly isSilent?: true;
}

const byField = (
  { problems }: Refusal,
  told: (problem: Planted) => unknown,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(problems.map((problem) => [problem.field, told(problem)]));

const said = ({ sentence }: Planted) => [sentence];

/** Every shape of `wire.md` and of the servers' own documentation. */
export const shapes: readonly Shape[] = [
  {
    server: 'Directus',
    status: 400,
    body: ({ problems }) => ({
      errors: problems.map(({ field, sentence }) => ({
        message: sentence,
        extensions: { code: 'FAILED_VALIDATION', field, type: 'gt', valid: 3 },
      })),
    }),
    isSilent: true,
  },
  {
    server: 'Payload',
    status: 400,
    body: ({ whole, problems }) => ({
      errors: [
        {
          name: 'ValidationError',
          message: whole,
          data: {
            collection: 'piers',
            errors: problems.map(({ field, sentence }) => ({ path: field, message: sentence })),
          },
        },
      ],
    }),
  },
  {
    server: 'Payload 2',
    status: 400,
    body: ({ whole, problems }) => ({
      errors: [
        {
          name: 'ValidationError',
          message: whole,
          data: problems.map(({ field, sentence }) => ({ field, message: sentence })),
        },
      ],
    }),
  },
  {
    server: 'Ghost',
    status: 422,
    body: ({ whole, problems }) => ({
      errors: problems.map(({ field, sentence }) => ({
        message: whole,
        context: sentence,
        type: 'ValidationError',
        property: field,
        details: null,
        help: null,
        code: null,
        id: '8a3b1a60',
      })),
    }),
    isSilent: true,
  },
  {
    server: 'Strapi',
    status: 400,
    body: ({ whole, problems }) => ({
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message: whole,
        details: {
          errors: problems.map(({ field, sentence }) => ({
            path: [field],
            message: sentence,
            name: 'ValidationError',
          })),
        },
      },
    }),
  },
  {
    server: 'GitLab',
    status: 400,
    body: (refusal) => ({ message: byField(refusal, said) }),
    isSilent: true,
  },
  {
    server: 'Zendesk',
    status: 422,
    body: (refusal) => ({
      error: 'RecordInvalid',
      description: refusal.whole,
      details: byField(refusal, ({ sentence }) => [{ description: sentence, error: 'BlankValue' }]),
    }),
  },
  {
    server: 'Jira',
    status: 400,
    body: (refusal) => ({
      errorMessages: [refusal.whole],
      errors: byField(refusal, ({ sentence }) => sentence),
    }),
  },
  {
    server: 'Mailchimp',
    status: 400,
    body: ({ whole, problems }) => ({
      type: 'https://mailchimp.com/developer/marketing/docs/errors/',
      title: 'Invalid Resource',
      status: 400,
      detail: whole,
      instance: 'c1',
      errors: problems.map(({ field, sentence }) => ({ field, message: sentence })),
    }),
  },
  {
    server: 'HubSpot',
    status: 400,
    body: ({ whole, problems }) => ({
      status: 'error',
      message: whole,
      correlationId: 'c0ffee',
      category: 'VALIDATION_ERROR',
      errors: problems.map(({ field, sentence }) => ({
        message: sentence,
        code: 'INVALID_INTEGER',
        context: { propertyName: [field] },
      })),
    }),
  },
  {
    server: 'Salesforce',
    status: 400,
    body: ({ problems }) =>
      problems.map(({ field, sentence }) => ({
        message: sentence,
        errorCode: 'REQUIRED_FIELD_MISSING',
        fields: [field],
      })),
    isSilent: true,
  },
  {
    server: 'Stripe',
    status: 400,
    body: ({ problems: [problem] }) => ({
      error: {
        code: 'parameter_missing',
        message: problem?.sentence,
        param: problem?.field,
        type: 'invalid_request_error',
      },
    }),
    isSilent: true,
  },
  {
    server: 'Google',
    status: 400,
    body: ({ whole, problems }) => ({
      error: {
        code: 400,
        message: whole,
        status: 'INVALID_ARGUMENT',
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.BadRequest',
            fieldViolations: problems.map(({ field, sentence }) => ({
              field,
              description: sentence,
            })),
          },
          { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'FOG', domain: 'x.test' },
        ],
      },
    }),
  },
  {
    server: 'a gRPC gateway',
    status: 400,
    body: ({ whole, problems }) => ({
      code: 3,
      message: whole,
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: problems.map(({ field, sentence }) => ({
            field,
            description: sentence,
          })),
        },
      ],
    }),
  },
  {
    server: 'Azure',
    status: 400,
    body: ({ whole, problems }) => ({
      error: {
        code: 'BadArgument',
        message: whole,
        target: 'pier',
        details: problems.map(({ field, sentence }) => ({
          code: 'NullValue',
          target: field,
          message: sentence,
        })),
      },
    }),
  },
  {
    server: 'OData 2 of SAP',
    status: 400,
    body: ({ whole, problems }) => ({
      error: {
        code: 'ZMM/001',
        message: { lang: 'en', value: whole },
        innererror: {
          transactionid: 'T1',
          errordetails: problems.map(({ field, sentence }) => ({
            code: 'ZMM/002',
            message: sentence,
            propertyref: '',
            severity: 'error',
            target: field,
          })),
        },
      },
    }),
  },
  {
    server: 'Kubernetes',
    status: 422,
    body: ({ whole, problems }) => ({
      kind: 'Status',
      apiVersion: 'v1',
      status: 'Failure',
      message: whole,
      reason: 'Invalid',
      details: {
        name: 'pier',
        kind: 'Pier',
        causes: problems.map(({ field, sentence }) => ({
          reason: 'FieldValueInvalid',
          message: sentence,
          field,
        })),
      },
      code: 422,
    }),
  },
  {
    server: 'class-validator',
    status: 400,
    body: ({ problems }) =>
      problems.map(({ field, sentence, typed }) => ({
        target: { [field]: typed },
        property: field,
        children: [],
        constraints: { isMooring: sentence },
      })),
    isSilent: true,
  },
  {
    server: 'class-validator, within a field',
    status: 400,
    body: ({ whole, problems }) => ({
      statusCode: 400,
      error: 'Bad Request',
      message: [
        {
          property: 'pier',
          children: problems.map(({ field, sentence }) => ({
            property: field,
            children: [],
            constraints: { isMooring: sentence },
          })),
        },
      ],
      description: whole,
    }),
    place: (field) => `pier/${field}`,
  },
  {
    server: 'tRPC with Zod',
    status: 400,
    body: (refusal) => ({
      error: {
        message: refusal.whole,
        code: -32_600,
        data: {
          code: 'BAD_REQUEST',
          httpStatus: 400,
          path: 'save',
          zodError: { formErrors: [], fieldErrors: byField(refusal, said) },
        },
      },
    }),
  },
  {
    server: 'Zod’s format',
    status: 400,
    body: (refusal) => ({
      _errors: [],
      ...byField(refusal, ({ sentence }) => ({ _errors: [sentence] })),
    }),
    isSilent: true,
  },
  {
    server: 'Zod’s treeifyError',
    status: 400,
    body: (refusal) => ({
      errors: [],
      properties: {
        pier: { errors: [], properties: byField(refusal, (one) => ({ errors: said(one) })) },
      },
    }),
    place: (field) => `pier/${field}`,
    isSilent: true,
  },
  {
    server: 'Django, a list of records',
    status: 400,
    body: (refusal) => ({ piers: [{}, byField(refusal, said)] }),
    place: (field) => `piers/1/${field}`,
    isSilent: true,
  },
  {
    server: 'Django',
    status: 400,
    body: (refusal) => ({ ...byField(refusal, said), non_field_errors: [refusal.whole] }),
  },
  {
    server: 'drf-standardized-errors',
    status: 400,
    body: ({ problems }) => ({
      type: 'validation_error',
      errors: problems.map(({ field, sentence }) => ({
        code: 'required',
        detail: sentence,
        attr: field,
      })),
    }),
    isSilent: true,
  },
  {
    server: 'FastAPI',
    status: 422,
    body: ({ problems }) => ({
      detail: problems.map(({ field, sentence, typed }) => ({
        type: 'missing',
        loc: ['body', field],
        msg: sentence,
        input: { [field]: typed },
      })),
    }),
    isSilent: true,
  },
  {
    server: 'Spring',
    status: 400,
    body: ({ whole, problems }) => ({
      timestamp: '2026-05-04T09:00:00.000+00:00',
      status: 400,
      error: 'Bad Request',
      message: whole,
      path: '/piers',
      errors: problems.map(({ field, sentence, typed }) => ({
        objectName: 'pier',
        field,
        defaultMessage: sentence,
        rejectedValue: typed,
        code: 'NotBlank',
      })),
    }),
  },
  {
    server: 'Symfony',
    status: 422,
    body: ({ whole, problems }) => ({
      type: 'https://symfony.com/errors/validation',
      title: 'Validation Failed',
      status: 422,
      detail: whole,
      violations: problems.map(({ field, sentence }) => ({
        propertyPath: field,
        title: sentence,
        parameters: { '{{ limit }}': '3' },
        type: 'urn:uuid:c1051bb4-d103-4f74-8988-acbcafc7fdc3',
      })),
    }),
  },
  {
    server: 'Laravel',
    status: 422,
    body: (refusal) => ({ message: refusal.whole, errors: byField(refusal, said) }),
  },
  {
    server: 'Laravel’s GraphQL',
    status: 400,
    body: (refusal) => ({
      message: refusal.whole,
      extensions: { validation: byField(refusal, said), category: 'validation' },
    }),
  },
  {
    server: 'ASP.NET',
    status: 400,
    body: (refusal) => ({
      title: refusal.whole,
      status: 400,
      errors: byField(refusal, said),
      traceId: '00-7af1-01',
    }),
  },
  {
    server: 'FluentValidation',
    status: 400,
    body: ({ problems }) =>
      problems.map(({ field, sentence, typed }) => ({
        propertyName: field,
        errorMessage: sentence,
        attemptedValue: typed,
        severity: 0,
        errorCode: 'NotEmptyValidator',
      })),
    isSilent: true,
  },
  {
    server: 'Mongoose',
    status: 400,
    body: (refusal) => ({
      name: 'ValidationError',
      message: refusal.whole,
      errors: byField(refusal, ({ field, sentence }) => ({
        name: 'ValidatorError',
        message: sentence,
        kind: 'required',
        path: field,
      })),
    }),
  },
  {
    server: 'Ajv',
    status: 400,
    body: ({ whole, problems }) => ({
      message: whole,
      errors: problems.map(({ field, sentence }) => ({
        instancePath: `/${field}`,
        schemaPath: '#/properties/x/format',
        keyword: 'format',
        params: { format: 'pier' },
        message: sentence,
      })),
    }),
  },
  {
    server: 'express-validator',
    status: 400,
    body: ({ problems }) => ({
      errors: problems.map(({ field, sentence }) => ({
        type: 'field',
        msg: sentence,
        path: field,
        location: 'body',
      })),
    }),
    isSilent: true,
  },
  {
    server: 'JSend',
    status: 400,
    body: (refusal) => ({ status: 'fail', data: byField(refusal, ({ sentence }) => sentence) }),
    isSilent: true,
  },
  {
    server: 'JSON:API',
    status: 422,
    body: ({ problems }) => ({
      errors: problems.map(({ field, sentence }) => ({
        status: '422',
        code: '100',
        title: 'Invalid attribute',
        detail: sentence,
        source: { pointer: `/data/attributes/${field}` },
      })),
    }),
    isSilent: true,
  },
  {
    server: 'RFC 7807',
    status: 400,
    body: ({ whole, problems }) => ({
      type: 'https://harbour.test/problems/invalid',
      title: whole,
      'invalid-params': problems.map(({ field, sentence }) => ({ name: field, reason: sentence })),
    }),
  },
  {
    server: 'WordPress',
    status: 400,
    body: (refusal) => ({
      code: 'rest_invalid_param',
      message: refusal.whole,
      data: {
        status: 400,
        params: byField(refusal, ({ sentence }) => sentence),
        details: byField(refusal, ({ sentence }) => ({
          code: 'rest_invalid_pattern',
          message: sentence,
          data: null,
        })),
      },
    }),
  },
  {
    server: 'Shopify’s REST',
    status: 422,
    body: (refusal) => ({ errors: byField(refusal, said) }),
    isSilent: true,
  },
  {
    server: 'GitHub',
    status: 422,
    body: ({ whole, problems }) => ({
      message: whole,
      errors: problems.map(({ field, sentence }) => ({
        resource: 'Search',
        field,
        code: 'invalid',
        message: sentence,
      })),
      documentation_url: 'https://docs.harbour.test/search',
    }),
  },
  {
    server: 'Cloudflare',
    status: 400,
    body: ({ whole, problems }) => ({
      success: false,
      result: null,
      messages: [],
      errors: [
        {
          code: 1004,
          message: whole,
          error_chain: problems.map(({ field, sentence }) => ({
            code: 9021,
            message: sentence,
            source: { pointer: `/${field}` },
          })),
        },
      ],
    }),
  },
  {
    server: 'Keycloak',
    status: 400,
    body: ({ problems }) => ({
      errors: problems.map(({ field, sentence }) => ({
        field,
        errorMessage: sentence,
        params: [field],
      })),
    }),
    isSilent: true,
  },
  {
    server: 'celebrate',
    status: 400,
    body: ({ whole, problems: [problem] }) => ({
      statusCode: 400,
      error: 'Bad Request',
      message: whole,
      validation: {
        [problem?.field ?? '']: { source: 'body', keys: ['pier'], message: problem?.sentence },
      },
    }),
  },
  {
    server: 'FHIR',
    status: 422,
    body: ({ problems }) => ({
      resourceType: 'OperationOutcome',
      issue: problems.map(({ field, sentence }) => ({
        severity: 'error',
        code: 'structure',
        diagnostics: sentence,
        expression: [field],
      })),
    }),
    isSilent: true,
  },
  {
    server: 'Vonage',
    status: 422,
    body: ({ whole, problems }) => ({
      title: 'Invalid params',
      detail: whole,
      invalid_parameters: problems.map(({ field, sentence }) => ({
        name: field,
        reason: sentence,
      })),
    }),
  },
  {
    server: 'HubSpot, of properties',
    status: 400,
    body: ({ whole, problems }) => ({
      status: 'error',
      message: whole,
      validationResults: problems.map(({ field, sentence }) => ({
        isValid: false,
        message: sentence,
        error: 'INVALID_DATE',
        name: field,
      })),
    }),
  },
  {
    server: 'Oracle',
    status: 400,
    body: ({ whole, problems }) => ({
      title: 'Bad Request',
      detail: whole,
      'o:errorDetails': problems.map(({ field, sentence }) => ({
        detail: sentence,
        'o:errorPath': field,
        'o:errorCode': 'BAD_VALUE',
      })),
    }),
  },
  {
    server: 'vnd.error in HAL',
    status: 400,
    body: ({ whole, problems }) => ({
      message: whole,
      logref: 'log-1',
      _embedded: {
        errors: problems.map(({ field, sentence }) => ({ message: sentence, path: `/${field}` })),
      },
    }),
  },
  {
    server: 'JSON Schema, basic output',
    status: 400,
    body: ({ problems }) => ({
      valid: false,
      errors: problems.map(({ field, sentence }) => ({
        keywordLocation: `/properties/${field}/format`,
        instanceLocation: `/${field}`,
        error: sentence,
      })),
    }),
    isSilent: true,
  },
  {
    server: 'Superstruct',
    status: 400,
    body: ({ whole, problems }) => ({
      message: whole,
      failures: problems.map(({ field, sentence }) => ({
        key: field,
        path: [field],
        message: sentence,
      })),
    }),
  },
  {
    server: 'Standard Schema, with records for segments',
    status: 400,
    body: ({ problems }) => ({
      issues: problems.map(({ field, sentence, typed }) => ({
        message: sentence,
        path: [{ type: 'object', key: field, input: { [field]: typed } }],
      })),
    }),
    isSilent: true,
  },
  {
    server: 'Box',
    status: 400,
    body: ({ whole, problems }) => ({
      type: 'error',
      message: whole,
      context_info: {
        errors: problems.map(({ field, sentence }) => ({
          reason: 'bad_value',
          field,
          message: sentence,
        })),
      },
    }),
  },
  {
    server: 'Miro',
    status: 400,
    body: ({ whole, problems }) => ({
      type: 'error',
      message: whole,
      context: {
        fields: problems.map(({ field, sentence }) => ({
          field,
          message: sentence,
          reason: 'Pier',
        })),
      },
    }),
  },
  {
    server: 'PlayFab',
    status: 400,
    body: (refusal) => ({
      errorMessage: refusal.whole,
      errorDetails: byField(refusal, said),
    }),
  },
  {
    server: 'sentences in a list beside their field',
    status: 422,
    body: ({ whole, problems }) => ({
      message: whole,
      errors: problems.map(({ field, sentence }) => ({ field, message: [sentence] })),
    }),
  },
  {
    server: 'Yup',
    status: 400,
    body: ({ whole, problems }) => ({
      name: 'ValidationError',
      message: whole,
      errors: problems.map(({ sentence }) => sentence),
      inner: problems.map(({ field, sentence }) => ({
        path: field,
        message: sentence,
        type: 'min',
      })),
    }),
  },
  {
    server: 'PayPal',
    status: 400,
    body: ({ whole, problems }) => ({
      name: 'INVALID_REQUEST',
      message: whole,
      debug_id: 'd1',
      details: problems.map(({ field, sentence }) => ({
        field: `/units/0/${field}`,
        issue: 'MISSING_REQUIRED_PARAMETER',
        description: sentence,
      })),
    }),
    place: (field) => `units/0/${field}`,
  },
  {
    server: 'lists of messages',
    status: 422,
    body: ({ whole, problems }) => ({
      message: whole,
      errors: problems.map(({ field, sentence }) => ({ field, messages: [sentence] })),
    }),
  },
  {
    server: 'Go’s validator',
    status: 400,
    body: ({ problems }) => ({
      errors: problems.map(({ field, sentence }) => ({
        Field: field,
        Tag: 'odd',
        Error: sentence,
      })),
    }),
    isSilent: true,
  },
  {
    server: 'Prisma',
    status: 400,
    body: ({ problems: [problem] }) => ({
      code: 'P2012',
      message: problem?.sentence,
      meta: { target: [problem?.field] },
    }),
    isSilent: true,
  },
  {
    server: 'Umbraco',
    status: 400,
    body: ({ whole, problems }) => ({
      type: 'Error',
      title: 'Validation failed',
      status: 400,
      detail: whole,
      operationStatus: 'PropertyValidationError',
      errors: problems.map(({ field, sentence }) => ({
        alias: field,
        culture: null,
        segment: null,
        messages: [sentence],
      })),
    }),
  },
  {
    server: 'Magento',
    status: 400,
    body: ({ whole, problems }) => ({
      message: whole,
      errors: problems.map(({ field, sentence }) => ({
        message: `The %1 is odd. ${sentence}`,
        parameters: { 1: 'pier', fieldName: field },
      })),
    }),
  },
  {
    server: 'Okta',
    status: 400,
    body: ({ whole, problems }) => ({
      errorCode: 'E0000001',
      errorSummary: whole,
      errorLink: 'E0000001',
      errorId: 'o-1',
      errorCauses: problems.map(({ field, sentence }) => ({
        errorSummary: `${field}: ${sentence}`,
      })),
    }),
  },
  {
    server: 'FedEx',
    status: 400,
    body: ({ problems }) => ({
      transactionId: 't-1',
      errors: problems.map(({ field, sentence, typed }) => ({
        code: 'HARBOUR.PIER.INVALID',
        message: sentence,
        parameterList: [{ key: field, value: typed }],
      })),
    }),
    isSilent: true,
  },
  {
    server: 'DHL Express',
    status: 400,
    body: ({ whole, problems }) => ({
      instance: '/ships',
      detail: whole,
      title: 'Bad request',
      status: '400',
      additionalDetails: problems.map(({ field, sentence }) => `#/ship/${field}: ${sentence}`),
    }),
    place: (field) => `ship/${field}`,
  },
  {
    server: 'DHL Parcel',
    status: 400,
    body: ({ whole, problems }) => ({
      status: { title: 'Bad Request', statusCode: 400, detail: whole },
      items: [
        {
          sstatus: { title: whole, statusCode: 400 },
          validationMessages: problems.map(({ field, sentence }) => ({
            property: field,
            validationMessage: sentence,
            validationState: 'Error',
          })),
        },
      ],
    }),
  },
  {
    server: 'a collection of vnd.error',
    status: 422,
    body: ({ problems }) => ({
      total: problems.length,
      _embedded: {
        errors: problems.map(({ field, sentence }) => ({
          message: sentence,
          path: `/${field}`,
          logref: 'l-1',
        })),
      },
    }),
    isSilent: true,
  },
  {
    server: 'Zoho',
    status: 400,
    body: ({ problems }) => ({
      data: problems.map(({ field, sentence }) => ({
        code: 'INVALID_DATA',
        details: { expected_data_type: 'pier', api_name: field },
        message: sentence,
        status: 'error',
      })),
    }),
    isSilent: true,
  },
  {
    server: 'Zoho, at 200',
    status: 200,
    body: ({ problems }) => ({
      data: problems.map(({ field, sentence }) => ({
        code: 'INVALID_DATA',
        details: { api_name: field },
        message: sentence,
        status: 'error',
      })),
    }),
    isSilent: true,
  },
  {
    server: 'IBM Cloud',
    status: 400,
    body: ({ problems }) => ({
      errors: problems.map(({ field, sentence }) => ({
        code: 'odd_field',
        message: sentence,
        target: { type: 'field', name: field },
      })),
      trace: 't-1',
      status_code: 400,
    }),
    isSilent: true,
  },
  {
    server: 'Clerk',
    status: 422,
    body: ({ problems }) => ({
      errors: problems.map(({ field, sentence }) => ({
        message: 'is odd',
        long_message: sentence,
        code: 'form_param_odd',
        meta: { param_name: field },
      })),
      clerk_trace_id: 't-1',
    }),
    isSilent: true,
  },
  {
    server: 'Hetzner',
    status: 422,
    body: ({ whole, problems }) => ({
      error: {
        code: 'invalid_input',
        message: whole,
        details: {
          fields: problems.map(({ field, sentence }) => ({ name: field, messages: [sentence] })),
        },
      },
    }),
  },
  {
    server: 'HMRC',
    status: 400,
    body: ({ whole, problems }) => ({
      code: 'INVALID_REQUEST',
      message: whole,
      errors: problems.map(({ field, sentence }) => ({
        code: 'FORMAT_VALUE',
        message: sentence,
        paths: [`/ship/${field}`],
      })),
    }),
    place: (field) => `ship/${field}`,
  },
  {
    server: 'Companies House',
    status: 400,
    body: ({ problems }) => ({
      errors: problems.map(({ field, sentence }) => ({
        error: sentence,
        location: field,
        location_type: 'json-path',
        type: 'ch:validation',
      })),
    }),
    isSilent: true,
  },
  {
    server: 'SAP Commerce',
    status: 400,
    body: ({ problems }) => ({
      errors: problems.map(({ field, sentence }) => ({
        message: sentence,
        reason: 'missing',
        subject: field,
        subjectType: 'parameter',
        type: 'ValidationError',
      })),
    }),
    isSilent: true,
  },
  {
    server: 'QuickBooks',
    status: 400,
    body: ({ problems }) => ({
      Fault: {
        Error: problems.map(({ field, sentence }) => ({
          Message: 'Odd parameter',
          Detail: sentence,
          code: '2020',
          element: field,
        })),
        type: 'ValidationFault',
      },
      time: '2026-05-04T09:00:00Z',
    }),
    isSilent: true,
  },
  {
    server: 'Mailjet',
    status: 400,
    body: ({ problems }) => ({
      Messages: [
        {
          Status: 'error',
          Errors: problems.map(({ field, sentence }) => ({
            ErrorIdentifier: 'e-1',
            ErrorCode: 'mj-0',
            StatusCode: 400,
            ErrorMessage: sentence,
            ErrorRelatedTo: [field],
          })),
        },
      ],
    }),
    isSilent: true,
  },
  {
    server: 'Razorpay',
    status: 400,
    body: ({ problems: [problem] }) => ({
      error: {
        code: 'BAD_REQUEST_ERROR',
        description: problem?.sentence,
        source: 'business',
        reason: 'input_validation_failed',
        metadata: {},
        field: problem?.field,
      },
    }),
    isSilent: true,
  },
  {
    server: 'Play',
    status: 400,
    body: (refusal) => byField(refusal, (one) => [{ msg: said(one), args: [] }]),
    isSilent: true,
  },
  {
    server: 'WordPress, without details',
    status: 400,
    body: (refusal) => ({
      code: 'rest_invalid_param',
      message: refusal.whole,
      data: { status: 400, params: byField(refusal, ({ sentence }) => sentence) },
    }),
  },
  {
    server: 'Braintree',
    status: 200,
    body: ({ problems }) => ({
      errors: problems.map(({ field, sentence }) => ({
        message: sentence,
        locations: [{ line: 1, column: 2 }],
        path: ['save'],
        extensions: { errorClass: 'VALIDATION', inputPath: ['input', field] },
      })),
      data: { save: null },
    }),
    place: (field) => `input/${field}`,
    isSilent: true,
  },
  {
    server: 'Laravel’s GraphQL, at 200',
    status: 200,
    body: (refusal) => ({
      errors: [
        {
          message: refusal.whole,
          path: ['save'],
          locations: [{ line: 1, column: 2 }],
          extensions: { validation: byField(refusal, said), category: 'validation' },
        },
      ],
      data: { save: null },
    }),
  },
  {
    server: 'Saleor',
    status: 200,
    body: ({ problems }) => ({
      data: {
        berthCreate: {
          berth: null,
          errors: problems.map(({ field, sentence }) => ({
            field,
            code: 'ODD',
            message: sentence,
          })),
        },
      },
    }),
    isSilent: true,
  },
  {
    server: 'JSON-RPC',
    status: 200,
    body: ({ whole, problems }) => ({
      jsonrpc: '2.0',
      error: {
        code: -32_602,
        message: whole,
        data: { errors: problems.map(({ field, sentence }) => ({ field, message: sentence })) },
      },
      id: 1,
    }),
  },
  {
    server: 'Cloudflare, at 200',
    status: 200,
    body: ({ whole, problems }) => ({
      success: false,
      message: whole,
      errors: problems.map(({ field, sentence }) => ({ field, message: sentence })),
      result: null,
    }),
  },
  {
    server: 'VMware',
    status: 400,
    body: ({ whole, problems }) => ({
      message: whole,
      httpStatusCode: 400,
      apiErrorCode: 7,
      validationFailures: problems.map(({ field, sentence }) => ({
        failureMessage: sentence,
        violationPath: field,
      })),
    }),
  },
  {
    server: 'AfterShip',
    status: 400,
    body: ({ whole, problems }) => ({
      meta: {
        code: 40_001,
        message: whole,
        errors: problems.map(({ field, sentence }) => ({ path: field, info: sentence })),
      },
      data: {},
    }),
  },
];
