import os

import pymysql
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/tags/merge-preview")
def merge_preview():
    tags = request.form.getlist("tag")
    if not tags:
        return jsonify([])
    marks = ", ".join(f"'{tag}'" for tag in tags)
    query = f"SELECT tag, COUNT(*) FROM post_tags WHERE tag IN ({marks}) GROUP BY tag"
    connection = pymysql.connect(host="db", user="blog", password=os.environ["DB_PASSWORD"], database="blog")
    with connection, connection.cursor() as cursor:
        cursor.execute(query)  # finding: sql-injection
        return jsonify([{"tag": tag, "posts": posts} for tag, posts in cursor.fetchall()])
