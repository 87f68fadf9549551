from . import appbuilder, db
db.create_all()
