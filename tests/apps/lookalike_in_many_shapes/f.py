import flask
from spark import SparkSession
app = SparkSession.builder.getOrCreate()
app.run(debug=True)
