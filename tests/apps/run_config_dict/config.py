class Config:
    def get_config(self, node):
        return {}


def get_run_config():
    run_conf = {"debug": False, "use_reloader": False}
    app_conf = Config().get_config("app")
    run_conf = {
        "debug": True,
        "use_reloader": False,
        "host": app_conf.get("host") or "::",
        "port": 3000,
    }
    return run_conf
