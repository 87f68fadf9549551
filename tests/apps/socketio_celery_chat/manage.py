#!/usr/bin/env python
import subprocess
import sys

from flask_script import Command, Manager, Server as _Server, Option

from chat import create_app, db, socketio

manager = Manager(create_app)


class Server(_Server):
    help = description = "Runs the Socket.IO web server"

    def get_options(self):
        return (Option("-h", "--host", dest="host", default=self.host),)

    def __call__(self, app, host, port, use_debugger, use_reloader):
        socketio.run(app, host=host, port=port, debug=use_debugger, use_reloader=use_reloader)


manager.add_command("runserver", Server())


class CeleryWorker(Command):
    name = "celery"

    def run(self, argv):
        ret = subprocess.call(["celery", "worker"] + argv)
        sys.exit(ret)


manager.add_command("celery", CeleryWorker())

if __name__ == "__main__":
    manager.run()
