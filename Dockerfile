# One image for the api (and its migrations), one for the proxy that also serves the web app.
ARG NODE_IMAGE=node:22-bookworm-slim
ARG NGINX_IMAGE=nginxinc/nginx-unprivileged:1.28-alpine

FROM ${NODE_IMAGE} AS base
WORKDIR /app
ENV CI=true
RUN npm install --global pnpm@12.21.0 && npm cache clean --force

# What the lock file names, before the sources: a change of code does not fetch packages again.
FROM base AS installed
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY api/package.json api/
COPY web/package.json web/
COPY e2e/package.json e2e/
COPY bench/package.json bench/
COPY packages/contracts/package.json packages/contracts/
COPY packages/courses/package.json packages/courses/
COPY packages/learning/package.json packages/learning/
COPY packages/lint/package.json packages/lint/
COPY packages/simulation/package.json packages/simulation/
COPY packages/vneid-sandbox/package.json packages/vneid-sandbox/
RUN pnpm install --frozen-lockfile --filter "@bdhvs/api..." --filter "@bdhvs/web..." --filter "binh-dan-hoc-vu-so"

FROM installed AS built
COPY tsconfig.base.json ./
COPY packages packages
COPY api api
COPY web web
RUN pnpm --filter "@bdhvs/api..." --filter "@bdhvs/web..." run build

# Only what runs: no compilers, no tests, no embedded database.
FROM base AS production
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY api/package.json api/
COPY packages/contracts/package.json packages/contracts/
COPY packages/courses/package.json packages/courses/
COPY packages/learning/package.json packages/learning/
COPY packages/simulation/package.json packages/simulation/
COPY packages/vneid-sandbox/package.json packages/vneid-sandbox/
RUN pnpm install --frozen-lockfile --prod --filter "@bdhvs/api..."

FROM ${NODE_IMAGE} AS api
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080
COPY --from=production /app ./
COPY --from=built /app/api/dist api/dist
COPY --from=built /app/api/sample api/sample
COPY --from=built /app/web/dist web/dist
COPY --from=built /app/packages/contracts/dist packages/contracts/dist
COPY --from=built /app/packages/courses/dist packages/courses/dist
COPY --from=built /app/packages/learning/dist packages/learning/dist
COPY --from=built /app/packages/simulation/dist packages/simulation/dist
COPY --from=built /app/packages/vneid-sandbox/dist packages/vneid-sandbox/dist
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "api/dist/main.js"]

FROM ${NGINX_IMAGE} AS proxy
COPY deploy/nginx/product.conf.template /etc/nginx/templates/default.conf.template
COPY --from=built /app/web/dist /srv/web
ENV API_UPSTREAM="server api-a:8080 max_fails=2 fail_timeout=5s; server api-b:8080 max_fails=2 fail_timeout=5s;" \
    LISTEN="8080" WEB_ROOT="/srv/web"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=3 \
  CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/proxy-health"]
