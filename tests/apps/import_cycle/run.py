#!flask/bin/python
from app import app
app.run()  # finding: run-on-import
