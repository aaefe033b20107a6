// An OpenID provider with the clients of the tests, and with the JWT bearer grant (RFC 7523), which
// oidc-provider leaves to its users. Its only argument is {"secret", "keys": {user: private PEM}};
// it prints its issuer as soon as it listens.
import { createPublicKey } from 'node:crypto';
import { createServer } from 'node:http';
import { decodeJwt, jwtVerify } from 'jose';
import Provider, { errors } from 'oidc-provider';

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const ZITADEL_API = 'urn:zitadel:iam:org:project:id:zitadel:aud';

const settings = JSON.parse(process.argv[1]);
const keys = new Map(
  Object.entries(settings.keys).map(([user, pem]) => [user, createPublicKey(pem)]),
);

const withSecret = (id, method) => ({
  client_id: id,
  client_secret: settings.secret,
  token_endpoint_auth_method: method,
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
});

const withKey = (id) => ({
  client_id: id,
  token_endpoint_auth_method: 'none',
  grant_types: [JWT_BEARER],
  redirect_uris: [],
  response_types: [],
});

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://localhost:${server.address().port}`;
  server.on('request', provider(issuer).callback());
  console.log(issuer);
});

function provider(issuer) {
  const provider = new Provider(issuer, {
    clients: [
      withSecret('post', 'client_secret_post'),
      withSecret('basic', 'client_secret_basic'),
      withSecret('jwt tokens', 'client_secret_post'),
      ...[...keys.keys()].map(withKey),
    ],
    scopes: ['openid', ZITADEL_API],
    ttl: { ClientCredentials: 600 },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_, client) => (client.clientId === 'jwt tokens' ? ZITADEL_API : undefined),
        getResourceServerInfo: () => ({
          scope: `openid ${ZITADEL_API}`,
          audience: ZITADEL_API,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 600,
        }),
      },
    },
  });
  provider.use(identifyByAssertion);
  provider.registerGrantType(JWT_BEARER, (ctx) => signIn(provider, ctx), ['assertion', 'scope']);
  return provider;
}

// A request for this grant carries an assertion and nothing else, but oidc-provider wants to know
// the client before it asks the grant.
async function identifyByAssertion(ctx, next) {
  if (ctx.method === 'POST' && ctx.is('application/x-www-form-urlencoded')) {
    const chunks = [];
    for await (const chunk of ctx.req) chunks.push(chunk);
    ctx.req.body = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
    if (ctx.req.body.grant_type === JWT_BEARER) {
      ctx.req.body.client_id = decodeJwt(ctx.req.body.assertion).iss;
    }
  }
  await next();
}

async function signIn(provider, ctx) {
  const { client, params } = ctx.oidc;
  const user = client.clientId;
  try {
    await jwtVerify(params.assertion, keys.get(user), {
      algorithms: ['RS256', 'ES256'],
      typ: 'JWT',
      issuer: user,
      subject: user,
      audience: provider.issuer,
      requiredClaims: ['iat', 'exp'],
      maxTokenAge: '1h',
    });
  } catch (error) {
    throw new errors.InvalidGrant(`the assertion is refused: ${error.message}`);
  }
  const token = new provider.ClientCredentials({ client, scope: params.scope });
  ctx.body = {
    access_token: await token.save(),
    expires_in: token.expiration,
    token_type: token.tokenType,
    scope: token.scope,
  };
}
