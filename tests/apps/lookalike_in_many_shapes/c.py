from app import App
from flask import request
app = App()
app.run(debug=True)
