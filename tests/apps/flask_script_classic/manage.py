import os
from flask_script import Manager, Server, Shell
from flask_migrate import MigrateCommand
from app import create_app

app = create_app(os.getenv("APP") or "default")
manager = Manager(app)
manager.add_command("db", MigrateCommand)
manager.add_command("runserver", Server(host="0.0.0.0", port=5000, use_debugger=True))  # finding: bind-all-interfaces, debugger-exposed

@manager.command
def test():
    pass

@manager.command
def run():
    app.run(debug=True)  # finding: debug-enabled

if __name__ == "__main__":
    manager.run()
