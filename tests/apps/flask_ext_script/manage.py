# -*- coding: utf-8 -*-
from __future__ import (absolute_import, unicode_literals, print_function, division)

from flask.ext.script import Manager, Server

from app import create_app
from config import DevelopmentConfig

app = create_app(config=DevelopmentConfig)
manager = Manager(app)

manager.add_command("runserver", Server(  # finding: bind-all-interfaces, debugger-exposed
    use_debugger = app.config.get('DEBUG', True),
    use_reloader = app.config.get('DEBUG', True),
    host = '0.0.0.0')
    )

if __name__ == '__main__':
    manager.run()
