using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FirstDouble;
using TestKit;

Title("1. The interface");
Console.WriteLine("""
    [GenerateTestDouble]
    public interface IInventory
    {
        Task<int> StockAsync(string sku, CancellationToken ct = default);
        Task ReserveAsync(string sku, int quantity, CancellationToken ct = default);
    }
    """);

Title("2. What was generated");
var file = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "generated")).Single();
var lines = File.ReadAllLines(file);
Console.WriteLine($"{Path.GetFileName(file)}, {lines.Length} lines. Its public members, with the type names shortened:\n");
foreach (var line in lines.Where(line => line.StartsWith("    public ", StringComparison.Ordinal)))
{
    Console.WriteLine(Shortened(line));
}

Title("3. Tests with it");
await Run(CheckoutTests.BuyAsync_InStock_Reserves);
await Run(CheckoutTests.BuyAsync_NotInStock_ReservesNothing);
await Run(CheckoutTests.BuyAsync_TimeoutOnce_TriesAgain);

Title("4. What a failed assertion says");
await Run(CheckoutTests.WrongExpectation_Fails);

static void Title(string text) => Console.WriteLine($"\n=== {text}\n");

static async Task Run(Func<Task> test)
{
    try
    {
        await test();
        Console.WriteLine($"passed  {test.Method.Name}");
    }
    catch (AssertionFailedException e)
    {
        Console.WriteLine($"failed  {test.Method.Name}\n\n{e.Message}");
    }
}

static string Shortened(string line)
{
    var end = new[] { " => ", " { _" }.Select(body => line.IndexOf(body, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(line.Length).Min();
    var head = line.Contains("class ", StringComparison.Ordinal) ? line : line[..end] + ";";
    return string.Join(' ', head.Split(' ').Select(WithoutNamespaces));
}

static string WithoutNamespaces(string word)
    => Regex.Replace(word, @"(global|TKG?)::([A-Za-z]+\.)*", "");
