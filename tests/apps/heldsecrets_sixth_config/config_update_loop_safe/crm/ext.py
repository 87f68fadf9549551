import requests

from .defaults import DEFAULTS


class Crm:
    def init_app(self, app):
        for key, value in DEFAULTS.items():
            app.config.setdefault(key, value)
        self.app = app

    def contacts(self):
        cfg = self.app.config
        reply = requests.get(cfg["CRM_URL"] + "/contacts", headers={"X-Key": cfg["CRM_API_KEY"]}, timeout=5)
        return reply.json()
