import csv
import io

from flask import Blueprint, Response, render_template

from crm import security
from crm.db import contacts as contact_rows

contacts = Blueprint('contacts', __name__, url_prefix='/contacts')


@contacts.route('')
@security.role_required('sales', 'manager')
def index():
    return render_template('contacts/index.html', rows=contact_rows())


@contacts.route('/export.csv')
@security.role_required('manager')
def export():
    out = io.StringIO()
    writer = csv.writer(out)
    for row in contact_rows():
        writer.writerow([row['id'], row['name'], row['phone']])
    return Response(out.getvalue(), mimetype='text/csv')
