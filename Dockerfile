# The base brings Python 3.11 or newer with venv and pip; both stages use the same one. Newer ones come by .github/base.
ARG BASE=docker.io/library/python:3.13-slim@sha256:7c61056e61ac89e852de05f3dc6fa51a6dd2181797bceed46aa725dd7cb2cd3b

FROM ${BASE} AS build
COPY requirements/runtime.txt /build/runtime.txt
# The lock names everything that is needed at run time, so nothing is resolved here; wheels only, no build code runs.
# What no run imports goes: what compiles with cffi, colours for languages that none of our pages has, and other colours.
RUN python3 -m venv --without-pip /opt/fumehood \
    && python3 -m pip --python /opt/fumehood/bin/python install --disable-pip-version-check --no-cache-dir --quiet \
        --no-deps --no-compile --only-binary=:all: --require-hashes --requirement /build/runtime.txt \
    && cd /opt/fumehood/lib/python3*/site-packages \
    && rm -r cffi pygments/formatters \
    && find pygments/lexers -name '*.py' -not -name __init__.py -not -name _mapping.py -not -name python.py \
        -not -name html.py -not -name javascript.py -not -name css.py -not -name _css_builtins.py -not -name jvm.py \
        -not -name ruby.py -not -name configs.py -not -name shell.py -not -name data.py -not -name special.py -delete \
    && find pygments/styles -name '*.py' -not -name __init__.py -not -name _mapping.py -not -name default.py \
        -not -name monokai.py -delete \
    && find . '(' -name '*.pyi' -o -path '*.dist-info/RECORD' ')' -delete \
    && rm -r pygments/cmdline.py pygments/sphinxext.py charset_normalizer/cli certifi/tests urllib3/contrib/emscripten \
        pbr/tests pbr/cmd pbr/hooks pbr/packaging.py pbr/git.py pbr/setupcfg.py
# What an audit needs is larger than all the rest, and few ask for one: it is fetched by this lock when they do.
COPY requirements/audit.txt /opt/fumehood/share/fumehood/audit.txt
COPY src/fumehood /build/fumehood
RUN cp -r /build/fumehood "$(/opt/fumehood/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')" \
    && /opt/fumehood/bin/python -I -B -c 'from fumehood.models import load; load.pack()' \
    && rm -r /opt/fumehood/lib/python3*/site-packages/fumehood/models/data

FROM ${BASE}
LABEL org.opencontainers.image.title="Fumehood" \
      org.opencontainers.image.source="https://github.com/fumehood/fumehood" \
      org.opencontainers.image.licenses="MIT"
# The installer of the base goes: /usr/local is where python:slim has it, /usr/lib where Debian has it.
RUN rm -rf /usr/local/bin/pip* /usr/local/lib/python3*/site-packages/pip* /usr/local/lib/python3*/ensurepip \
        /usr/bin/pip* /usr/lib/python3/dist-packages/pip* /usr/lib/python3/dist-packages/wheel*
COPY --from=build /opt/fumehood /opt/fumehood
# Bytecode of what a run imports, and of nothing else: the container is always new and may be read-only, so what is
# missing would be compiled in each run. python:slim has none of the standard library, half of the time to start.
RUN ["/opt/fumehood/bin/python", "-I", "-c", "\
import pkgutil, encodings.utf_8_sig, encodings.utf_16_le, concurrent.futures.process, github.Auth, rich.cells, fumehood\n\
rich.cells.cell_len(chr(0x8A9E))\n\
for each in pkgutil.walk_packages(fumehood.__path__, 'fumehood.'):\n\
    if not each.name.endswith('__main__'): __import__(each.name)"]
# No USER and no WORKDIR: the runner sets both. No shell in between: it would drop inputs with a hyphen in their name.
# -I leaves two variables in force that let a pyvenv.cfg beside some other executable say where modules are.
ENTRYPOINT ["/usr/bin/env", "-u", "PYTHONEXECUTABLE", "-u", "__PYVENV_LAUNCHER__", \
    "/opt/fumehood/bin/python", "-I", "-m", "fumehood", "action"]
