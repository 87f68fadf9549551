from prefect import flow
import flask
@flow
def app(): pass
app.serve(host="0.0.0.0")
