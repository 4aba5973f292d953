#!/bin/sh
# Writes the settings and the one login from the environment into a folder of its own, then becomes PgBouncer.
set -eu
: "${BDHVS_APP_PASSWORD:?}"
RUN_DIR=${RUN_DIR:-/tmp/pgbouncer}
SETTINGS=${SETTINGS:-/etc/pgbouncer/product.ini}
umask 077
mkdir -p "$RUN_DIR"
printf '"bdhvs_app" "%s"\n' "$BDHVS_APP_PASSWORD" > "$RUN_DIR/userlist.txt"
sed -e "s|%DATABASE_HOST%|${DATABASE_HOST:-postgres}|" \
    -e "s|%DATABASE_PORT%|${DATABASE_PORT:-5432}|" \
    -e "s|%LISTEN_HOST%|${LISTEN_HOST:-0.0.0.0}|" \
    -e "s|%LISTEN_PORT%|${LISTEN_PORT:-6432}|" \
    -e "s|%RUN_DIR%|$RUN_DIR|" "$SETTINGS" > "$RUN_DIR/pgbouncer.ini"
exec pgbouncer "$RUN_DIR/pgbouncer.ini"
