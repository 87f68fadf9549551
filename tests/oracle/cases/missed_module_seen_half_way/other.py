import app

port = app.port
