using System;
using Orders.Ado;
using Orders.Model;
using TestKit;
using TestKit.Data;

namespace Orders.Tests.Fakes;

/// <summary>Database doubles over tables of their own: every statement of the three styles is expected once, and answered from the rows.</summary>
internal static partial class ShopScript
{
    public static MockDatabase Mock(ShopTables tables)
    {
        var database = new MockDatabase(DatabaseVendor.PostgreSql);
        Answer(database, tables.Committed);
        database.ExpectTransactions(each => Answer(each, tables.Within(() => each.IsCommitted())));
        return database;
    }

    public static FakeDbDataSource DataSource(ShopTables tables)
    {
        var database = new FakeDbDataSource();
        Answer(database, tables.Committed);
        database.ExpectTransactions(each => Answer(each, tables.Within(() => each.IsCommitted())));
        return database;
    }

    private static void Answer<TDouble>(ISqlScope<TDouble> scope, ShopView view)
        where TDouble : ITestDouble
    {
        AnswerQueries(scope, view);
        Exec(scope, view, "^INSERT INTO customers", (rows, args) => rows.AddCustomer(new(args.Text(0, "Id"), args.Text(1, "Email"), args.Text(2, "Name"))));
        Exec(scope, view, "^INSERT INTO stock", (rows, args) => rows.Restock(args.Text(0, "sku"), args.Number(1, "quantity")));
        Exec(scope, view, "^UPDATE stock", (rows, args) => rows.Reserve(args.Text(0, "sku"), args.Number(1, "quantity")));
        Exec(scope, view, @"^INSERT INTO orders\b", (rows, args) => rows.AddOrder(args.Text(0, "Id"), args.Text(1, "CustomerId"), args.Long(2, "TotalCents")));
        Exec(scope, view, "^INSERT INTO order_items", (rows, args) => rows.AddItem(
            args.Text(0, "orderId"), args.Number(1, "number"), new OrderLine(args.Text(2, "Sku"), args.Number(3, "Quantity"), args.Long(4, "PriceCents"))));
        Exec(scope, view, "^INSERT INTO outbox", (rows, args) => rows.AddMessage(args.Text(0, "orderId"), args.Text(1, "kind")));
        Exec(scope, view, "^INSERT INTO payments", (rows, args) => rows.AddPayment(args.Text(0, "orderId"), args.Text(1, "reference"), args.Long(2, "amountCents")));
        Exec(scope, view, "^UPDATE orders", (rows, args) => rows.LeavePlaced(args.Text(0, "orderId"), args.Text(1, "status", "p")));
        Exec(scope, view, "^DELETE FROM outbox", (rows, args) => rows.Outbox.RemoveAll(each => each.Id == args.Long(0, "id")));
    }

    private static void Exec<TDouble>(ISqlScope<TDouble> scope, ShopView view, string sql, Func<ShopRows, SqlArguments, long> change)
        where TDouble : ITestDouble
        => scope.ExpectExec(sql).ByRegex().WillReturnRowsAffected(args => view.Change(rows => change(rows, args))).Optional();
}
