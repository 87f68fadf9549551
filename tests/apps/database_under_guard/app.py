from flask import Flask
app = Flask(__name__)
app.config["DEBUG"] = False
def initialize_database(app):
    from models import db
    with app.app_context():
        db.create_all()

if __name__ == '__main__':
  initialize_database(app)  # finding: setup-only-under-main
  app.run(debug=app.config["DEBUG"], host="127.0.0.1")
  print('Start aus Entwicklungsumgebung')
else:
  print('Start von Webserver')
