using System;
using System.Linq;
using TestKit;
using TestKit.Data;

namespace Orders.Tests.Fakes;

/// <content>Queries. The columns are named as Dapper reads them; the other styles go by their order.</content>
internal static partial class ShopScript
{
    private static void AnswerQueries<TDouble>(ISqlScope<TDouble> scope, ShopView view)
        where TDouble : ITestDouble
    {
        Query(scope, view, @"^SELECT \S*available", Available);
        Query(scope, view, "LEFT JOIN payments", State);
        Query(scope, view, @"^SELECT \S*id( AS \S+)?, \S*customer_id", Order);
        Query(scope, view, @"^SELECT \S*sku( AS \S+)?, \S*quantity", Lines);
        Query(scope, view, @"SELECT count\(", Page);
        Query(scope, view, @"sum\(", Sales);
        Query(scope, view, "FROM outbox", Messages);
    }

    private static void Query<TDouble>(ISqlScope<TDouble> scope, ShopView view, string sql, Func<ShopRows, SqlArguments, RowSet> read)
        where TDouble : ITestDouble
        => scope.ExpectQuery(sql).ByRegex().WillReturnRows(args => read(view.Rows, args)).Optional();

    private static RowSet Available(ShopRows rows, SqlArguments args)
    {
        var found = RowSet.Create<int>("available");
        return rows.Stock.TryGetValue(args.Text(0, "sku"), out var available) ? found.AddRow(available) : found;
    }

    private static RowSet State(ShopRows rows, SqlArguments args)
    {
        var id = args.Text(0, "orderId");
        var found = RowSet.Create<string, long, string?>("Status", "TotalCents", "PaidBy");
        return rows.Orders.TryGetValue(id, out var order)
            ? found.AddRow(order.Status, order.TotalCents, rows.Payments.TryGetValue(id, out var payment) ? payment.Reference : null)
            : found;
    }

    private static RowSet Order(ShopRows rows, SqlArguments args)
    {
        var id = args.Text(0, "orderId");
        var found = RowSet.Create<string, string, string, long>("Id", "CustomerId", "Status", "TotalCents");
        return rows.Orders.TryGetValue(id, out var order) ? found.AddRow(id, order.CustomerId, order.Status, order.TotalCents) : found;
    }

    private static RowSet Lines(ShopRows rows, SqlArguments args)
    {
        var lines = RowSet.Create<string, int, long>("Sku", "Quantity", "PriceCents");
        foreach (var (_, _, what) in rows.Items.Where(item => item.OrderId == args.Text(0, "orderId")).OrderBy(item => item.Line))
        {
            lines.AddRow(what.Sku, what.Quantity, what.PriceCents);
        }

        return lines;
    }

    private static RowSet Page(ShopRows rows, SqlArguments args)
    {
        var (after, customer) = (args.Text(0, "after"), args.Value(1, "customerId", "customer") as string);
        var page = RowSet.Create<string, string, long, int>("Id", "Status", "TotalCents", "LineCount");
        foreach (var (id, order) in rows.Orders
            .Where(each => string.CompareOrdinal(each.Key, after) > 0 && (customer ?? each.Value.CustomerId) == each.Value.CustomerId)
            .Take(args.Number(2, "limit", "p")))
        {
            page.AddRow(id, order.Status, order.TotalCents, rows.Items.Count(item => item.OrderId == id));
        }

        return page;
    }

    private static RowSet Sales(ShopRows rows, SqlArguments args)
    {
        var sales = RowSet.Create<string, long, long>("Sku", "Quantity", "RevenueCents");
        foreach (var sold in rows.Items.Where(item => rows.Orders[item.OrderId].Status == "paid").GroupBy(item => item.What.Sku).OrderBy(sold => sold.Key, StringComparer.Ordinal))
        {
            sales.AddRow(sold.Key, sold.Sum(item => item.What.Quantity), sold.Sum(item => item.What.Quantity * item.What.PriceCents));
        }

        return sales;
    }

    private static RowSet Messages(ShopRows rows, SqlArguments args)
    {
        var messages = RowSet.Create<long, string, string>("Id", "OrderId", "Kind");
        foreach (var message in rows.Outbox.Take(args.Number(0, "limit", "p")))
        {
            messages.AddRow(message.Id, message.OrderId, message.Kind);
        }

        return messages;
    }
}
