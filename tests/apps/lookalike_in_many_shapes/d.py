import flask
from flask_sqlalchemy import SQLAlchemy
db = SQLAlchemy()
db.run(debug=True)
db.session.run(host="0.0.0.0")
