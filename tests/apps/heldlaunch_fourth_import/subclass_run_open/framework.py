from flask import Flask
from flask.json.provider import DefaultJSONProvider


class CompactJSON(DefaultJSONProvider):
    compact = True
    sort_keys = False


class ServiceApp(Flask):
    json_provider_class = CompactJSON

    def __init__(self, import_name: str, *, version: str, **kwargs) -> None:
        super().__init__(import_name, **kwargs)
        self.version = version
        self.add_url_rule("/_version", "version", lambda: {"version": self.version})
