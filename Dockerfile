# Two stages: what builds stays behind, what runs is Node, the compiled program and its libraries, as a user without rights.
FROM node:22-bookworm-slim AS build
WORKDIR /app
# First what changes rarely, so that a change of the program does not install everything anew.
COPY package.json package-lock.json ./
COPY prisma ./prisma
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY locales ./locales
COPY src ./src
COPY test/tsconfig.json ./test/tsconfig.json
# Prisma's tools and TypeScript stay as optional peers of the client unless they are taken out: 250 MB that nothing runs.
RUN npx tsc -b src src/sandbox/page && npm prune --omit=dev --no-audit --no-fund \
  && npm uninstall --omit=dev --ignore-scripts --no-audit --no-fund prisma typescript

FROM node:22-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/prisma ./prisma
COPY --from=build /app/locales ./locales
COPY --from=build /app/dist/src ./dist/src
# The sandbox's page: without a token the image shows it (docker run --network host).
COPY --from=build /app/src/sandbox/page ./src/sandbox/page
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
# Alive is enough: an outage of the database or of Telegram is not mended by a restart.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||8080)+'/healthz/live').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "dist/src/main.js"]
