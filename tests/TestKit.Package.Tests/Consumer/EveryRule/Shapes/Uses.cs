#pragma warning disable // What the project itself writes is not the matter here.
using System;
using System.Collections.Generic;
using TestKit;
using TestKit.Data;
using TestKit.Injection;

namespace EveryRule.Shapes;

/// <summary>Uses the doubles as tests would.</summary>
public static class Uses
{
    /// <summary>Gives money to tests.</summary>
    public static Chain Chain { get; } = Chain.Empty.Provide(Money);

    /// <summary>Sets up static and other members.</summary>
    public static MockMoney Money()
    {
        var money = new MockMoney();
        MockMoney.Of(2).Returns(money);
        MockMoney.Zero.Returns(money);
        MockMoney.Addition().Returns(money);
        money.Amount.Returns(2);
        return money;
    }

    /// <summary>Sets up the others.</summary>
    public static IReadOnlyList<object> Others()
    {
        var orders = new MockOrders();
        orders.GetAsync("1").Returns(new Order("1", OrderState.Placed, []));
        var mailer = new MockMailer("host");
        mailer.Write().Returns("text");
        var buffer = new MockBuffer<int>();
        buffer.Name.Returns("n");
        var comparer = new System.Collections.Generic.MockComparer<Uri>();
        var database = new MockDatabase();
        database.ExpectExec("DELETE FROM orders").WillReturnRowsAffected(1);
        var rows = RowSet.From([new Order("1", OrderState.Paid, [])]);
        return [rows, orders, mailer, buffer, comparer, database, new Ring<int>()];
    }
}
