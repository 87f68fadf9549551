from config import get_run_config
from web.main import App


def init_system():
    pass


init_system()

if __name__ == '__main__':
    App.run(**get_run_config())  # finding: bind-all-interfaces, debugger-exposed
