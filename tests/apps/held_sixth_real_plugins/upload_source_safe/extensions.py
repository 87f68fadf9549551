import ast


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
        try:
            tree = ast.parse(source)
            for node in tree.body:
                if isinstance(node, ast.Assign) and node.targets[0].id == "MANIFEST":
                    return ast.literal_eval(node.value)
        except (SyntaxError, ValueError, AttributeError) as exc:
            raise PluginError("broken") from exc
        return None
