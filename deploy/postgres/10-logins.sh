#!/bin/bash
# Run once by the official image on an empty volume: the owner migrates, the application only uses tables.
set -euo pipefail
: "${BDHVS_OWNER_PASSWORD:?}" "${BDHVS_APP_PASSWORD:?}"
psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
  --set owner_password="$BDHVS_OWNER_PASSWORD" --set app_password="$BDHVS_APP_PASSWORD" <<'SQL'
CREATE ROLE bdhvs_owner LOGIN NOSUPERUSER PASSWORD :'owner_password';
CREATE ROLE bdhvs_app LOGIN NOSUPERUSER PASSWORD :'app_password';
CREATE DATABASE bdhvs OWNER bdhvs_owner;
REVOKE ALL ON DATABASE bdhvs FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE bdhvs TO bdhvs_app;
SQL
