class PluginError(Exception):
    pass


class PluginRegistry:
    def __init__(self):
        self.manifests = {}

    def register(self, source):
        manifest = self._read(source)
        if not isinstance(manifest, dict) or "name" not in manifest:
            raise PluginError("no manifest")
        self.manifests[manifest["name"]] = manifest
        return manifest

    def _read(self, source):
        namespace = {}
        try:
            exec(compile(source, "<plugin>", "exec"), namespace)  # finding: code-injection
        except Exception as exc:
            raise PluginError("broken") from exc
        return namespace.get("MANIFEST")
