import yaml


class PipelineError(ValueError):
    pass


class PipelineLoader(yaml.UnsafeLoader):
    """YAML loader with the !env shorthand."""


def _env(loader, node):
    return {"env": loader.construct_scalar(node)}


PipelineLoader.add_constructor("!env", _env)


def parse_pipeline(stream):
    try:
        document = yaml.load(stream, Loader=PipelineLoader)  # finding: unsafe-deserialization
    except yaml.YAMLError as exc:
        raise PipelineError("invalid YAML") from exc
    if not isinstance(document, dict) or not isinstance(document.get("steps"), list):
        raise PipelineError("no steps")
    return document
