"""Imports all that registers transfer functions and handlers when it is imported, for that alone."""

# ruff: noqa: F401

from __future__ import annotations

from fumehood.flow import builtin_types, comprehensions, expressions, handlers, loops, managers, statements
from fumehood.framework.access import (
    admin_views,
    authentication,
    development,
    exposed,
    identity,
    origins,
    refusals,
)
from fumehood.framework.apps import (
    apps,
    config,
    config_extensions,
    config_files,
    config_objects,
    configurations,
    controls,
    escaping,
    refused_texts,
    setups,
)
from fumehood.framework.crypto import digests, equalities, marks, randomness, signatures
from fumehood.framework.outside import (
    archives,
    code_forms,
    command_lines,
    databases,
    document_forms,
    engines,
    logs,
    models_of_data,
    pickles,
    process_forms,
    processes,
    sheets,
    statement_forms,
    stored_files,
    tasks,
    tracebacks,
    xml_parsers,
)
from fumehood.framework.pages import (
    converters,
    format_templates,
    markup,
    own_filters,
    pages,
    template_expressions,
    template_filters,
    template_statements,
)
from fumehood.framework.requests import (
    answers,
    clients,
    fields,
    graphql,
    header_lines,
    hosts,
    json_schemas,
    parsers,
    request_schemas,
    response_headers,
    responses,
    routes,
    sessions,
    sockets,
    typed,
    typed_views,
    urls,
    web_forms,
)
from fumehood.framework.servers import commandline, schedulers, servers
from fumehood.framework.values import (
    addresses,
    conversions,
    encodings,
    functional,
    holders,
    numbers,
    path_forms,
    path_proofs,
    paths,
    records,
    regular,
    secrets,
    standard,
    text_layout,
    tokens,
    url_forms,
    url_parts,
)
