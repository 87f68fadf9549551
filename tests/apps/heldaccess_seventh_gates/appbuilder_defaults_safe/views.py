from flask_appbuilder import AppBuilder, ModelView
from flask_appbuilder.api import ModelRestApi
from flask_appbuilder.models.sqla.interface import SQLAInterface

from models import Contract, Supplier


class SupplierView(ModelView):
    datamodel = SQLAInterface(Supplier)
    list_columns = ["name"]


class ContractView(ModelView):
    datamodel = SQLAInterface(Contract)
    base_permissions = ["can_list", "can_show", "can_add", "can_delete"]


class SupplierApi(ModelRestApi):
    resource_name = "supplier"
    datamodel = SQLAInterface(Supplier)


def register(appbuilder: AppBuilder) -> None:
    appbuilder.add_view(SupplierView, "Suppliers", category="Admin")
    appbuilder.add_view(ContractView, "Contracts", category="Admin")
    appbuilder.add_api(SupplierApi)
