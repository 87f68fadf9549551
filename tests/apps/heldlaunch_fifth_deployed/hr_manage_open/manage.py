#!/usr/bin/env python
# -*- coding: utf-8 -*-
import os

from flask_script import Manager, Server

from hr import create_app

app = create_app(os.environ.get('HR_SETTINGS', 'hr.settings'))
manager = Manager(app)
manager.add_command('runserver', Server(use_debugger=False, use_reloader=False))


@manager.command
def seed():
    """Insert the departments."""
    print('seeded')


if __name__ == '__main__':
    manager.run()
