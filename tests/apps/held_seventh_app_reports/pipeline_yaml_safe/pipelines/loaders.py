import yaml


class Loader:
    yaml_loader = yaml.SafeLoader

    def load(self, text: str):
        return yaml.load(text, Loader=self.yaml_loader)


class PipelineLoader(Loader):
    yaml_loader = yaml.CSafeLoader

    def steps(self, text: str) -> list[str]:
        document = self.load(text) or {}
        return [str(step) for step in document.get("steps", [])]
