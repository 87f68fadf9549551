# The base must bring Python 3.11 or newer with venv and pip; both stages use the same one.
ARG BASE=docker.io/library/python:3.13-slim@sha256:7c61056e61ac89e852de05f3dc6fa51a6dd2181797bceed46aa725dd7cb2cd3b

FROM ${BASE} AS build
COPY requirements/runtime.txt /build/runtime.txt
# The lock names everything that is needed at run time, so nothing is resolved here; wheels only, no build code runs.
RUN python3 -m venv --without-pip /opt/fumehood \
    && python3 -m pip --python /opt/fumehood/bin/python install --disable-pip-version-check --no-cache-dir \
        --no-deps --only-binary=:all: --require-hashes --requirement /build/runtime.txt
COPY src/fumehood /build/fumehood
RUN site="$(/opt/fumehood/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')" \
    && cp -r /build/fumehood "$site/fumehood" \
    && /opt/fumehood/bin/python -m compileall -q --invalidation-mode unchecked-hash "$site/fumehood"

FROM ${BASE}
LABEL org.opencontainers.image.title="Fumehood" \
      org.opencontainers.image.source="https://github.com/fumehood/fumehood" \
      org.opencontainers.image.licenses="MIT"
RUN rm -rf /usr/local/bin/pip* /usr/local/lib/python3*/site-packages/pip* /usr/local/lib/python3*/ensurepip
COPY --from=build /opt/fumehood /opt/fumehood
# No USER and no WORKDIR: the runner sets both. No shell in between: it would drop inputs with a hyphen in their name.
ENTRYPOINT ["/opt/fumehood/bin/python", "-I", "-m", "fumehood", "action"]
