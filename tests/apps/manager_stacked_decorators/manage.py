from app import create_app
from flask_script import Manager

app = create_app()
manager = Manager(app)

@manager.command
@manager.option('-n', '--name', help='Your name')
def run(name=None):
  app.run(host="0.0.0.0", port=3000)  # finding: bind-all-interfaces

if __name__ == '__main__':
  manager.run()
